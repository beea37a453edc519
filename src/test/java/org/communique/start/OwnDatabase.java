package org.communique.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.TestDatabase;

/** Makes new databases on the server of the tests, so that none meets what another test has written. */
final class OwnDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();

    private OwnDatabase() {}

    /** The environment in which a program is served by a new database. */
    static Map<String, String> environment() {
        String server = new TestDatabase().start().get("quarkus.datasource.jdbc.url");
        String name = "own_" + MADE.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.replace("/postgres", "/" + name),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }
}
