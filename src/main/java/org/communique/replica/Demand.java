package org.communique.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Statement;
import org.communique.storage.OwnConnections;
import org.jboss.logging.Logger;

/**
 * What this node demands of the replica. Whoever hears of changes tells it here, on the connection on which they are heard. No proxy,
 * for the same reason as {@link Replica}.
 */
@Singleton
public class Demand {

    private static final Logger LOG = Logger.getLogger(Demand.class);

    @Inject
    Replica replica;

    @Inject
    Freshness freshness;

    private boolean told;

    /** Something was heard of: the replica is read no more until it is known where in the log that is. */
    public void suspend() {
        freshness.forget();
    }

    /**
     * The replica has to have all that the primary has by now.
     *
     * @param primary a connection on which all that is demanded was heard
     * @throws SQLException when the connection is lost
     */
    public void renew(Statement primary) throws SQLException {
        if (replica.isConfigured()) {
            ServerState now = ask(primary);
            if (now != null) {
                freshness.require(now);
            }
        }
    }

    /**
     * Asks the database anything, and looks how far it is where there is a replica.
     *
     * @throws SQLException when the connection is lost
     */
    public void confirm(Statement primary) throws SQLException {
        ServerState now = replica.isConfigured() ? ask(primary) : null;
        if (now == null) {
            primary.execute("select 1");
        } else {
            freshness.note(now);
        }
    }

    /** Some servers that speak as PostgreSQL does have no log, or do not tell of it. */
    private ServerState ask(Statement primary) throws SQLException {
        try {
            return ServerState.ofPrimary(primary);
        } catch (SQLException refused) {
            if (OwnConnections.isLost(refused)) {
                throw refused;
            }
            if (!told) {
                told = true;
                LOG.warn("The database does not tell how far its log is: the replica is not read");
            }
            freshness.forget();
            return null;
        }
    }
}
