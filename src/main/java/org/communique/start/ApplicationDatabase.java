package org.communique.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database in the embedded server that the program uses, and the role, no superuser, that owns it. */
final class ApplicationDatabase {

    static final String NAME = "communique";

    private final Connection connection;

    ApplicationDatabase(Connection superuser) {
        this.connection = superuser;
    }

    void ensure(String password) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
            // The password is hexadecimal, so there is nothing in it to escape; DDL takes no parameters.
            execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
        }
        if (!exists("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
