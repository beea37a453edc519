package org.communique.api.edge;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.LongAdder;
import org.communique.api.Api;
import org.communique.api.problem.Problems;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/**
 * Lets only so many requests to the API be worked on at a time, fewer than there are threads, so that health and metrics are always
 * answered. Some more wait in their order, without threads; beyond them is 503 at once.
 */
@ApplicationScoped
class Gate {

    @Inject
    HttpSettings settings;

    @Inject
    Problems problems;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final LongAdder refused = new LongAdder();
    private int inside;

    void build(@Observes Filters filters) {
        filters.register(this::pass, Edge.GATE);
    }

    void publish(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("communique.requests.inside", this, gate -> gate.count(false))
                .description("Requests that are worked on")
                .register(registry);
        Gauge.builder("communique.requests.waiting", this, gate -> gate.count(true))
                .description("Requests that wait until others are done")
                .register(registry);
        FunctionCounter.builder("communique.requests.refused", refused, LongAdder::doubleValue)
                .description("Requests that found too many waiting")
                .register(registry);
    }

    private synchronized int count(boolean outside) {
        return outside ? waiting.size() : inside;
    }

    private void pass(RoutingContext request) {
        if (!request.normalizedPath().startsWith(Api.V1)) {
            request.next();
            return;
        }
        Context context = request.vertx().getOrCreateContext();
        Runnable entry = () -> context.runOnContext(now -> enter(request));
        switch (queue(entry)) {
            case INSIDE -> enter(request);
            case WAITING -> {}
            case REFUSED -> {
                refused.increment();
                problems.answer(request, new ProblemException(ErrorCode.UNAVAILABLE).withHeader("Retry-After", "1"));
            }
        }
    }

    private enum Place {
        INSIDE,
        WAITING,
        REFUSED
    }

    private synchronized Place queue(Runnable entry) {
        if (inside < settings.maxInside()) {
            inside++;
            return Place.INSIDE;
        }
        return waiting.size() < settings.maxWaiting() && waiting.offer(entry) ? Place.WAITING : Place.REFUSED;
    }

    private void enter(RoutingContext request) {
        if (request.response().closed()) {
            // Its client has gone while it waited: nobody would tell of its end.
            leave();
        } else {
            request.addEndHandler(ended -> leave());
            request.next();
        }
    }

    private void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                inside--;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
