package org.communique.api.delivery;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.LongAdder;
import org.communique.delivery.ResponseCache;

/** How public reads were answered. */
@ApplicationScoped
class CacheMetrics {

    private static final String READS = "communique.cache.reads";

    private final LongAdder hits = new LongAdder();
    private final LongAdder joins = new LongAdder();
    private final LongAdder loads = new LongAdder();
    private final LongAdder stale = new LongAdder();

    void publish(@Observes StartupEvent start, MeterRegistry registry, ResponseCache cache) {
        count(registry, "hit", hits);
        count(registry, "joined", joins);
        count(registry, "load", loads);
        count(registry, "stale", stale);
        FunctionCounter.builder("communique.cache.purges", cache, ResponseCache::purges)
                .description("Changes heard of that took answers away")
                .register(registry);
        Gauge.builder("communique.cache.answers", cache, ResponseCache::size)
                .description("Answers that are kept")
                .register(registry);
        Gauge.builder("communique.cache.sure", cache, sure -> sure.isSure() ? 1 : 0)
                .description("Whether what is kept may be shown")
                .register(registry);
    }

    private static void count(MeterRegistry registry, String result, LongAdder number) {
        FunctionCounter.builder(READS, number, LongAdder::doubleValue)
                .description("Public reads by how they were answered")
                .tag("result", result)
                .register(registry);
    }

    /** From the cache. */
    void hit() {
        hits.increment();
    }

    /** With the answer that another request loads. */
    void join() {
        joins.increment();
    }

    /** Made anew. */
    void load() {
        loads.increment();
    }

    /** From the cache, while the database is away. */
    void stale() {
        stale.increment();
    }
}
