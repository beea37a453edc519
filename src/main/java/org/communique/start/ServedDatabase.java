package org.communique.start;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The configured PostgreSQL, tried once before the start so that what is wrong with it can be said in one line. */
record ServedDatabase(String url, String username, String password) {

    private static final int OLDEST_VERSION = 15;
    private static final String SECONDS_TO_CONNECT = "10";

    void requireUsable() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql:");
        }
        try (Connection connection = DriverManager.getConnection(url, properties())) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException failure) {
            throw new Refusal("The database at " + address() + " cannot be used: " + reason(failure), failure);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        if (!username.isEmpty()) {
            properties.setProperty("user", username);
            properties.setProperty("password", password);
        }
        return properties;
    }

    void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new Refusal("The database at " + address() + " is PostgreSQL " + version + "; version "
                    + OLDEST_VERSION + " or newer is needed.");
        }
    }

    private static String reason(SQLException failure) {
        if (failure.getCause() instanceof UnknownHostException) {
            return "its host is not known.";
        }
        // The lines after the first say where in PostgreSQL's source the error was raised.
        return failure.getMessage().lines().findFirst().orElse("no reason given");
    }

    private String address() {
        // The parameters may carry a password.
        return url.replaceFirst("\\?.*", "");
    }
}
