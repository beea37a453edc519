package org.communique.wire.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The model of something that is written as a growing number, one writer at a time, and read by many. */
final class Register {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** Writes the next number; when that returns it was answered. */
    synchronized void write(IntConsumer writing) {
        int number = begun.incrementAndGet();
        writing.accept(number);
        answered.set(number);
    }

    /** Reads, and demands what was answered before or something newer that was begun. */
    void read(Supplier<String> reading) {
        int least = answered.get();
        String read = reading.get();
        int number = read.matches("\\d+") ? Integer.parseInt(read) : 0;
        int most = begun.get();
        assertTrue(number >= least && number <= most, "read " + number + ", not " + least + " to " + most);
    }
}
