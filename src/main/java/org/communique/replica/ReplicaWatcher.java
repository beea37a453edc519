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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.communique.storage.OwnConnections;
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
    private static final long RETRY_AFTER = 500;

    @Inject
    Replica replica;

    @Inject
    Freshness freshness;

    @Inject
    OwnConnections connections;

    private Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);

    void start(@Observes StartupEvent start) {
        if (replica.isConfigured()) {
            thread = new Thread(this, "replica");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(2).toMillis());
        }
    }

    @Override
    public void run() {
        boolean told = false;
        while (!isStopped()) {
            try (Connection connection = connections.open(replica.pool());
                    Statement statement = connection.createStatement()) {
                // Those in the pool may lead to a server that is gone.
                replica.pool().flush(FlushMode.ALL);
                told = false;
                watch(statement);
            } catch (SQLException lost) {
                freshness.doubt();
                if (!told && !isStopped()) {
                    LOG.warn("The replica cannot be reached: everything is read from the primary until it is");
                    told = true;
                }
            }
            pause();
        }
    }

    private void watch(Statement statement) throws SQLException {
        long again = FIRST_LOOK_AGAIN;
        long changes = -1;
        while (!isStopped()) {
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

    private void pause() {
        try {
            stopped.await(RETRY_AFTER, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
