package org.communique.replica;

import java.util.concurrent.Callable;

/** Which database the transactions read that this thread begins. */
public enum Route {

    /** The one that is written to. */
    PRIMARY,

    /** The replica, for what only reads. */
    REPLICA;

    private static final ThreadLocal<Route> CHOSEN = new ThreadLocal<>();

    /** Whether this thread is on one already. */
    public static boolean isChosen() {
        return CHOSEN.get() != null;
    }

    /** That of this thread; the primary where none was chosen. */
    public static Route current() {
        Route chosen = CHOSEN.get();
        return chosen == null ? PRIMARY : chosen;
    }

    /** Does some work on this route. */
    public <T> T call(Callable<T> work) throws Exception {
        CHOSEN.set(this);
        try {
            return work.call();
        } finally {
            CHOSEN.remove();
        }
    }
}
