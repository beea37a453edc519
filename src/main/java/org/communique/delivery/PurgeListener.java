package org.communique.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.cdn.PurgeJob;
import org.communique.replica.Demand;
import org.communique.storage.OwnConnections;
import org.communique.time.Background;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database what changed and purges it, on a thread and a connection of its own. Twice in the time for which the
 * cache is sure it asks the database whether there is more: the answer comes after all that was to be heard.
 */
@ApplicationScoped
public class PurgeListener implements Runnable {

    private static final Logger LOG = Logger.getLogger(PurgeListener.class);
    private static final int ASK_EVERY = 250;
    private static final Duration RETRY_AFTER = Duration.ofMillis(250);

    @Inject
    OwnConnections connections;

    @Inject
    ResponseCache cache;

    @Inject
    Horizon horizon;

    @Inject
    Marks marks;

    @Inject
    PurgeJob cdn;

    @Inject
    Demand replica;

    private final Background thread = new Background();
    private volatile boolean doubted;
    private boolean lasted;

    void start(@Observes StartupEvent start) {
        if (cache.isOn()) {
            thread.begin("purges", this);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.end();
    }

    @Override
    public void run() {
        boolean told = false;
        while (!thread.isEnding()) {
            lasted = false;
            try (Connection connection = connect()) {
                if (told) {
                    connections.dropIdle();
                }
                told = false;
                listen(connection);
            } catch (SQLException lost) {
                told = told || tell();
            }
            // A connection that has lasted is made anew at once: only then it is known whether the database is there.
            if (!lasted) {
                thread.rest(RETRY_AFTER);
            }
        }
    }

    /** Only who cannot connect knows that nobody can write either; a connection may be lost alone. */
    private Connection connect() throws SQLException {
        try {
            return connections.open();
        } catch (SQLException failure) {
            if (OwnConnections.isLost(failure)) {
                // The last answers are all that is left.
                cache.loseDatabase();
            }
            throw failure;
        }
    }

    private boolean tell() {
        if (!thread.isEnding()) {
            LOG.warn("Changes are not heard of: answers are not kept until they are again");
        }
        return true;
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            long asked = System.nanoTime();
            statement.execute("listen communique");
            doubted = false;
            cache.beginListening(asked);
            horizon.forget();
            marks.beginHearing();
            try {
                replica.renew(statement);
                while (!thread.isEnding() && !doubted) {
                    hear(postgres.getNotifications(ASK_EVERY), statement);
                    if (System.nanoTime() - asked > Duration.ofMillis(ASK_EVERY).toNanos()) {
                        asked = System.nanoTime();
                        replica.confirm(statement);
                        hear(postgres.getNotifications(), statement);
                        cache.confirm(asked);
                        lasted = true;
                    }
                }
            } finally {
                // Before the connection is closed, which may take its time.
                cache.endListening();
                replica.suspend();
                marks.endHearing();
            }
        }
    }

    /** Purges before it passes on the marks, whose makers go on to tell their clients. */
    private void hear(PGNotification[] notifications, Statement statement) throws SQLException {
        if (notifications == null || notifications.length == 0) {
            return;
        }
        replica.suspend();
        Set<String> tags = new HashSet<>();
        List<String> ends = new ArrayList<>();
        for (PGNotification notification : notifications) {
            String told = notification.getParameter();
            if (told.startsWith("@")) {
                ends.add(told.substring(1));
            } else {
                tags.add(told);
            }
        }
        if (tags.contains(Tags.SCHEDULE) || tags.contains(Tags.ALL)) {
            horizon.forget();
        }
        if (!tags.isEmpty()) {
            cache.purge(tags);
            cdn.wake();
        }
        replica.renew(statement);
        ends.forEach(marks::hear);
    }

    /** Something was not heard that should have been: whatever is kept may be untrue. */
    void doubt() {
        cache.endListening();
        doubted = true;
    }
}
