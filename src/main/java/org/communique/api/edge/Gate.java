package org.communique.api.edge;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    private static final int ENDURED_MILLIS = 1_000;

    private final Problems problems;
    private final Places places;
    private final LongAdder refused = new LongAdder();

    @Inject
    Gate(HttpSettings settings, Problems problems) {
        this.problems = problems;
        this.places = new Places(settings.maxInside(), settings.maxWaiting());
    }

    void build(@Observes Filters filters) {
        filters.register(this::pass, Edge.GATE);
    }

    void publish(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("communique.requests.inside", places, Places::inside)
                .description("Requests that are worked on")
                .register(registry);
        Gauge.builder("communique.requests.waiting", places, Places::waiting)
                .description("Requests that wait until others are done")
                .register(registry);
        FunctionCounter.builder("communique.requests.refused", refused, LongAdder::doubleValue)
                .description("Requests that found too many waiting")
                .register(registry);
    }

    void watch(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(ENDURED_MILLIS, timer -> places.endure());
    }

    private void pass(RoutingContext request) {
        if (!request.normalizedPath().startsWith(Api.V1)) {
            request.next();
            return;
        }
        Context context = request.vertx().getOrCreateContext();
        if (!places.enter(() -> context.runOnContext(now -> enter(request)))) {
            refused.increment();
            problems.answer(request, new ProblemException(ErrorCode.UNAVAILABLE).withHeader("Retry-After", "1"));
        }
    }

    private void enter(RoutingContext request) {
        if (request.response().closed()) {
            // Its client has gone while it waited: nobody would tell of its end.
            places.leave();
        } else {
            request.addEndHandler(ended -> places.leave());
            request.next();
        }
    }
}
