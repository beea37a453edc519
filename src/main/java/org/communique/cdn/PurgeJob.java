package org.communique.cdn;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.communique.cdn.WaitingPurges.Failed;
import org.communique.cdn.WaitingPurges.Sending;
import org.communique.cdn.WaitingPurges.Sent;
import org.communique.time.Background;
import org.jboss.logging.Logger;

/** Sends what caches in front are to be told, on a thread of its own: when it is woken, and every second for what was missed. */
@ApplicationScoped
public class PurgeJob implements Runnable {

    private static final Logger LOG = Logger.getLogger(PurgeJob.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** What is told meanwhile goes in the same call. */
    private static final Duration GATHER = Duration.ofMillis(100);

    /** A minute at most: a call in a minute is no burden, and an hour of old pages after an outage would be. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Cdn cdn;
    private final WaitingPurges waiting;
    private final Semaphore woken = new Semaphore(0);
    private final Background thread = new Background();

    /** How long to let those rest that could not be told, nothing when they could. */
    private Duration rest = Duration.ZERO;

    PurgeJob(Cdn cdn, WaitingPurges waiting) {
        this.cdn = cdn;
        this.waiting = waiting;
    }

    void start(@Observes StartupEvent started) throws SQLException {
        if (!cdn.isOn()) {
            waiting.wantNoMore();
            return;
        }
        waiting.want();
        thread.begin("cdn purges", this);
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        thread.end();
    }

    /** Something may be waiting. */
    public void wake() {
        // Once is enough, and nobody takes it where there is no CDN.
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    @Override
    public void run() {
        try {
            Duration pause = Duration.ZERO;
            while (thread.rest(pause)) {
                woken.drainPermits();
                boolean all = look();
                if (all) {
                    woken.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                }
                pause = all ? GATHER : rest;
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what can go in one call; whether that was all. */
    private boolean look() throws InterruptedException {
        Sending sending = send();
        if (sending instanceof Failed failed) {
            if (rest.isZero()) {
                LOG.warnf("The CDN is not told what changed, and is tried again: %s", failed.reason());
            }
            Duration longer = rest.isZero() ? LOOK_EVERY : rest.multipliedBy(2);
            rest = longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
            return false;
        }
        if (!rest.isZero()) {
            LOG.info("The CDN is told again what changed");
        }
        rest = Duration.ZERO;
        return ((Sent) sending).isAll();
    }

    private Sending send() throws InterruptedException {
        try {
            waiting.want();
            return waiting.send(cdn);
        } catch (SQLException | RuntimeException failure) {
            return new Failed(failure.getClass().getSimpleName());
        }
    }
}
