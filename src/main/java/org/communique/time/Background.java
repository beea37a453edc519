package org.communique.time;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that goes on, on a thread of its own, until the program ends. */
public final class Background {

    private static final long PATIENCE = Duration.ofSeconds(2).toMillis();

    private final CountDownLatch ending = new CountDownLatch(1);
    private Thread thread;

    /** Begins it; the name is the thread's. */
    public void begin(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Interrupts it and waits for it, for two seconds at most; nothing happens when it never began. */
    public void end() throws InterruptedException {
        ending.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
    }

    /** Whether it is to end. */
    public boolean isEnding() {
        return ending.getCount() == 0;
    }

    /** Lets it rest, until it is to end at most; whether it is to go on. */
    public boolean rest(Duration time) {
        try {
            return !ending.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
