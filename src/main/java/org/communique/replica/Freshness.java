package org.communique.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whether the replica has replayed all that this node knows of. It is known for a second from when the replica was asked, by this
 * machine's clock, which goes on while the process is stopped.
 */
@ApplicationScoped
public class Freshness {

    /** By how much the clocks of both databases may differ: they say what is public. */
    static final Duration CLOCKS_APART = Duration.ofMillis(250);

    private static final long KNOWN_FOR = Duration.ofSeconds(1).toNanos();

    /** Whether to read from the replica, or why not. */
    public enum Verdict {
        /** It has all that is known of. */
        FRESH,
        /** It has still to replay something. */
        BEHIND,
        /** It is not known what it should have. */
        UNSURE,
        /** It does not answer, or is no replica of this primary. */
        FAILING
    }

    private record Seen(ServerState replica, long asked) {}

    private volatile ServerState required;
    private volatile ServerState primary;
    private volatile Seen seen;
    private volatile long failedAt = System.nanoTime();
    private long changes;

    /** Something changed, and it is not known yet where in the log. */
    void forget() {
        required = null;
    }

    /** The primary's log is so far, and whoever asks now has to see all of it. */
    void require(ServerState now) {
        primary = now;
        required = now;
        tell();
    }

    /** The primary's log is so far, though nothing that matters is in the last of it. */
    void note(ServerState now) {
        primary = now;
    }

    /**
     * The replica was looked at.
     *
     * @param asked {@link System#nanoTime()} before that
     */
    void see(ServerState replica, long asked) {
        seen = new Seen(replica, asked);
    }

    /** Something went wrong at the replica: nobody is to read there until it has been looked at again. */
    public void doubt() {
        failedAt = System.nanoTime();
        tell();
    }

    /** What holds now. */
    public Verdict verdict() {
        return verdict(System.nanoTime());
    }

    Verdict verdict(long now) {
        ServerState least = required;
        ServerState last = primary;
        Seen latest = seen;
        if (least == null || last == null) {
            return Verdict.UNSURE;
        }
        if (latest == null || latest.asked() - failedAt <= 0 || now - latest.asked() >= KNOWN_FOR) {
            return Verdict.FAILING;
        }
        if (!latest.replica().follows(last, CLOCKS_APART)) {
            return Verdict.FAILING;
        }
        return latest.replica().position() >= least.position() ? Verdict.FRESH : Verdict.BEHIND;
    }

    /** Bytes of the log that the replica has still to replay, as far as is known. */
    public long behind() {
        ServerState last = primary;
        Seen latest = seen;
        return last == null || latest == null
                ? 0
                : Math.max(0, last.position() - latest.replica().position());
    }

    private synchronized void tell() {
        changes++;
        notifyAll();
    }

    /** Counts what makes it worth looking at the replica again. */
    synchronized long changes() {
        return changes;
    }

    /** Waits until there is more of that than so much, or the time is over. */
    synchronized void await(long known, long millis) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        for (long left = millis; changes == known && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
