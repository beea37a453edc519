package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** The model of something that is written as a growing number at several nodes, one writer at a time, and read at all. */
final class TimedRegister {

    private static final long TOLD_AFTER = Duration.ofSeconds(1).toNanos();

    private record Written(int number, int node, long answeredAt) {}

    private final ConcurrentLinkedDeque<Written> answered = new ConcurrentLinkedDeque<>();
    private volatile int begun;

    /** Writes the next number; when that returns it was answered. */
    synchronized void write(int node, IntConsumer writing) {
        int number = begun + 1;
        begun = number;
        writing.accept(number);
        answered.addFirst(new Written(number, node, System.nanoTime()));
    }

    /** Reads at a node, and demands what that node answered before, what others did a second before, or something newer. */
    void read(int node, IntSupplier reading) {
        long now = System.nanoTime();
        int least = answered.stream()
                .filter(written -> written.node() == node || now - written.answeredAt() > TOLD_AFTER)
                .mapToInt(Written::number)
                .max()
                .orElse(0);
        int read = reading.getAsInt();
        assertTrue(read >= least && read <= begun, "read " + read + " at " + node + ", not " + least + " to " + begun);
    }
}
