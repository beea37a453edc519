package org.communique.api.delivery;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.communique.api.answer.EntityTags;
import org.communique.api.answer.Gzip;
import org.communique.api.edge.Edge;
import org.communique.api.problem.Problems;
import org.communique.delivery.AnswerKey;
import org.communique.delivery.CachedAnswer;
import org.communique.delivery.ResponseCache;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Answers from the cache, right behind the outermost layer; sends on what is not there, one request for each answer. */
@ApplicationScoped
class CacheRoute {

    private static final String RETRY_SECONDS = "2";

    /** Milliseconds in which it usually shows whether the database is there and changes are heard of. */
    private static final long MOMENT = 100;

    @Inject
    ResponseCache cache;

    @Inject
    Flights flights;

    @Inject
    Problems problems;

    @Inject
    FastLane fastLane;

    @Inject
    CacheMetrics metrics;

    void build(@Observes Filters filters) {
        if (cache.isOn()) {
            filters.register(this::answer, Edge.INNERMOST - 1);
        }
    }

    private void answer(RoutingContext request) {
        fastLane.open(request);
        AnswerKey key = AskedAnswer.of(request);
        if (key == null) {
            request.next();
            return;
        }
        answer(request, key, true);
    }

    private void answer(RoutingContext request, AnswerKey key, boolean mayWait) {
        CachedAnswer kept = cache.find(key);
        if (kept != null) {
            metrics.hit();
            send(request, kept);
            return;
        }
        ErrorCode absence = cache.findAbsence(key);
        if (absence != null) {
            metrics.hit();
            problems.answer(request, new ProblemException(absence));
            return;
        }
        if (mayWait && cache.isUnsureOf(key)) {
            request.vertx().setTimer(MOMENT, over -> answer(request, key, false));
        } else {
            load(request, key);
        }
    }

    private void load(RoutingContext request, AnswerKey key) {
        ReplicaReads.allow(request);
        CachedAnswer last = cache.findLast(key);
        if (last != null) {
            metrics.stale();
            sendStale(request, last);
            return;
        }
        if (cache.isDatabaseAway()) {
            // A thread would wait for seconds to learn the same.
            refuse(request, RETRY_SECONDS);
            return;
        }
        if (!cache.isSure()) {
            request.next();
            return;
        }
        // Waiters come back on their own event loop, whichever thread the answer is made on.
        Context context = request.vertx().getOrCreateContext();
        Flights.Boarding boarding = flights.board(
                key,
                request,
                answer -> context.runOnContext(arrived -> {
                    if (answer == null) {
                        request.next();
                    } else {
                        send(request, answer);
                    }
                }));
        switch (boarding) {
            case FIRST -> {
                metrics.load();
                request.next();
            }
            case WAITING -> metrics.join();
            case FULL -> refuse(request, "1");
        }
    }

    private void refuse(RoutingContext request, String seconds) {
        problems.answer(request, new ProblemException(ErrorCode.UNAVAILABLE).withHeader("Retry-After", seconds));
    }

    private static void sendStale(RoutingContext request, CachedAnswer answer) {
        long age = Duration.ofNanos(System.nanoTime() - answer.bornAt()).toSeconds();
        request.response().putHeader("Age", String.valueOf(age)).putHeader("Warning", "111 - \"Revalidation Failed\"");
        send(request, answer);
    }

    private static void send(RoutingContext request, CachedAnswer answer) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        boolean gzip = Gzip.isWanted(request.request().getHeader("Accept-Encoding"));
        CachedAnswer.Form form = answer.form(gzip);
        answer.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (!form.tag().isEmpty()) {
            response.putHeader("ETag", form.tag());
            if (EntityTags.isKnown(form.tag(), request.request().getHeader("If-None-Match"))) {
                response.setStatusCode(304).end();
                return;
            }
        }
        response.setStatusCode(answer.status());
        form.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(form.body().length))
                    .end();
        } else {
            response.end(Buffer.buffer(form.body()));
        }
    }
}
