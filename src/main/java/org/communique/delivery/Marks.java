package org.communique.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What the transactions of this node end their news with, and who waits to hear it. */
@ApplicationScoped
class Marks {

    private static final long PATIENCE_SECONDS = 2;

    private final String node = UUID.randomUUID() + ":";
    private final AtomicLong last = new AtomicLong();
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();

    private volatile boolean heard;

    /** A mark that nobody else makes, to be waited for or dropped. */
    String next() {
        String mark = node + last.incrementAndGet();
        awaited.put(mark, new CountDownLatch(1));
        return mark;
    }

    void drop(String mark) {
        awaited.remove(mark);
    }

    /**
     * Waits until a mark is heard.
     *
     * @return whether it was, or nothing is heard of now, so that nothing is shown from the cache either
     */
    boolean await(String mark) {
        CountDownLatch latch = awaited.get(mark);
        try {
            return latch == null || !heard || latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            drop(mark);
        }
    }

    void hear(String mark) {
        CountDownLatch latch = awaited.remove(mark);
        if (latch != null) {
            latch.countDown();
        }
    }

    void beginHearing() {
        heard = true;
    }

    /** Nobody is to wait for what cannot come. */
    void endHearing() {
        heard = false;
        awaited.values().forEach(CountDownLatch::countDown);
    }
}
