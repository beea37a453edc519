package org.communique.api.delivery;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.communique.replica.Freshness;
import org.communique.replica.Freshness.Verdict;
import org.communique.replica.Replica;

/** Where public reads were read from, once there is a replica. */
@ApplicationScoped
class ReplicaMetrics {

    private static final String READS = "communique.replica.reads";

    private final LongAdder[] reads = IntStream.range(0, Verdict.values().length)
            .mapToObj(i -> new LongAdder())
            .toArray(LongAdder[]::new);
    private final LongAdder again = new LongAdder();

    void publish(@Observes StartupEvent start, MeterRegistry registry, Replica replica, Freshness freshness) {
        if (!replica.isConfigured()) {
            return;
        }
        for (Verdict verdict : Verdict.values()) {
            publish(registry, verdict.name().toLowerCase(Locale.ROOT), reads[verdict.ordinal()]);
        }
        publish(registry, "again", again);
        Gauge.builder("communique.replica.behind.bytes", freshness, Freshness::behind)
                .description("How much of the primary's log the replica has still to replay")
                .register(registry);
        Gauge.builder("communique.replica.fresh", freshness, known -> known.verdict() == Verdict.FRESH ? 1 : 0)
                .description("Whether the replica has all that this node knows of")
                .register(registry);
    }

    private static void publish(MeterRegistry registry, String result, LongAdder number) {
        FunctionCounter.builder(READS, number, LongAdder::doubleValue)
                .description("Public reads by how the replica stood")
                .tag("replica", result)
                .register(registry);
    }

    /** A read that found the replica so: it reads there only where that is fresh. */
    void count(Verdict verdict) {
        reads[verdict.ordinal()].increment();
    }

    /** One that failed at the replica and was done again on the primary. */
    void countAgain() {
        again.increment();
    }
}
