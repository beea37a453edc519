package org.communique.storage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Connections to the database beside the pool, for what holds one for good and has to notice soon when it is lost. */
@ApplicationScoped
public class OwnConnections {

    private static final String CONNECT_SECONDS = "2";
    private static final String ANSWER_SECONDS = "5";

    @Inject
    AgroalDataSource database;

    /**
     * Connects anew.
     *
     * @throws SQLException of class 08 when the database cannot be reached
     */
    public Connection open() throws SQLException {
        return open(database);
    }

    /**
     * Connects anew, as a pool does.
     *
     * @throws SQLException of class 08 when the database cannot be reached
     */
    public Connection open(AgroalDataSource pool) throws SQLException {
        AgroalConnectionFactoryConfiguration factory =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(factory.jdbcProperties());
        if (factory.principal() instanceof NamePrincipal user) {
            properties.setProperty("user", user.getName());
        }
        factory.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .map(password -> ((SimplePassword) password).getWord())
                .forEach(password -> properties.setProperty("password", password));
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", ANSWER_SECONDS);
        return new Driver().connect(factory.jdbcUrl(), properties);
    }

    /** Whether there is no connection (08), or the database is starting or ending (57P). */
    public static boolean isLost(SQLException cause) {
        String state = cause.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** Drops what waits in the pool: after one connection was lost, others may lead to a server that is gone. */
    public void dropIdle() {
        database.flush(FlushMode.IDLE);
    }
}
