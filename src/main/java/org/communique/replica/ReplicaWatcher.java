package org.communique.replica;

import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.communique.storage.OwnConnections;
import org.communique.time.Background;
import org.jboss.logging.Logger;

/**
 * Looks how far the replica is, on a thread and a connection of its own: at once and often while it is behind, else twice in the
 * time for which it is known.
 */
@ApplicationScoped
class ReplicaWatcher implements Runnable {

    private static final Logger LOG = Logger.getLogger(ReplicaWatcher.class);
    private static final long AT_REST = 400;
    private static final long FIRST_LOOK_AGAIN = 2;
    private static final Duration RETRY_AFTER = Duration.ofMillis(500);

    @Inject
    Replica replica;

    @Inject
    Freshness freshness;

    @Inject
    OwnConnections connections;

    private final Background thread = new Background();

    void start(@Observes StartupEvent start) {
        if (replica.isConfigured()) {
            thread.begin("replica", this);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.end();
    }

    @Override
    public void run() {
        boolean told = false;
        while (!thread.isEnding()) {
            try (Connection connection = connections.open(replica.pool());
                    Statement statement = connection.createStatement()) {
                // Those in the pool may lead to a server that is gone.
                replica.pool().flush(FlushMode.ALL);
                told = false;
                watch(statement);
            } catch (SQLException lost) {
                freshness.doubt();
                if (!told && !thread.isEnding()) {
                    LOG.warn("The replica cannot be reached: everything is read from the primary until it is");
                    told = true;
                }
            }
            thread.rest(RETRY_AFTER);
        }
    }

    private void watch(Statement statement) throws SQLException {
        long again = FIRST_LOOK_AGAIN;
        long changes = -1;
        while (!thread.isEnding()) {
            long known = freshness.changes();
            long asked = System.nanoTime();
            freshness.see(ServerState.ofStandby(statement), asked);
            again = known == changes ? Math.min(2 * again, AT_REST) : FIRST_LOOK_AGAIN;
            changes = known;
            await(known, freshness.verdict() == Freshness.Verdict.BEHIND ? again : AT_REST);
        }
    }

    private void await(long known, long millis) {
        try {
            freshness.await(known, millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
