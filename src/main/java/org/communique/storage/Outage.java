package org.communique.storage;

import java.util.function.Consumer;

/** Has it told that something cannot be done while the database is away: once, not each time that it is tried. */
public final class Outage {

    private final Consumer<Object> tell;
    private volatile boolean lasts;

    /** @param tell takes what the first failure says */
    public Outage(Consumer<Object> tell) {
        this.tell = tell;
    }

    /** It failed. */
    public void goesOn(Object failure) {
        if (!lasts) {
            tell.accept(failure);
        }
        lasts = true;
    }

    /** It was done. */
    public void ends() {
        lasts = false;
    }
}
