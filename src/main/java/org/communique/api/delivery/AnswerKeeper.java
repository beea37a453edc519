package org.communique.api.delivery;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.api.answer.Finished;
import org.communique.api.answer.Rendered;
import org.communique.api.answer.Shown;
import org.communique.api.problem.Problems;
import org.communique.delivery.AnswerKey;
import org.communique.delivery.CachedAnswer;
import org.communique.delivery.Horizon;
import org.communique.delivery.ResponseCache;
import org.communique.http.ErrorCode;
import org.communique.time.Clock;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the public answers that resources made, and hands them to those who wait for them. */
class AnswerKeeper {

    /** After the answer is finished. */
    private static final int LAST = 1_000;

    private static final Set<String> OF_FORMS = Set.of("etag", "content-encoding", "content-length", "content-type");

    @Inject
    ResponseCache cache;

    @Inject
    Flights flights;

    @Inject
    Heads heads;

    @Inject
    Horizon horizon;

    @Inject
    Clock clock;

    @Inject
    Shown shown;

    @Inject
    RoutingContext routing;

    @ServerResponseFilter(priority = LAST)
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        ResponseCache.Load load = flights.load(routing);
        if (load == null) {
            return;
        }
        AnswerKey key = flights.key(routing);
        ErrorCode absence = Problems.absence(routing);
        CachedAnswer answer = null;
        if (absence != null) {
            cache.keepAbsence(load, key, absence, horizon.next());
        } else if (!shown.tags().isEmpty() && response.getStatus() < 400) {
            answer = answer(response);
            cache.keep(load, key, answer);
        }
        flights.land(routing, answer);
    }

    private CachedAnswer answer(ContainerResponseContext response) {
        Finished finished = Finished.of(routing);
        List<Map.Entry<String, String>> headers = response.getStringHeaders().entrySet().stream()
                .filter(header -> !OF_FORMS.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
                .toList();
        int status = finished == null ? response.getStatus() : 200;
        String type = response.getMediaType() == null ? null : response.getHeaderString(HttpHeaders.CONTENT_TYPE);
        CachedAnswer.Form plain = finished == null ? heads.bare() : heads.form(headers, finished.plain(), type, false);
        Rendered zipped = finished == null ? null : finished.zipped();
        long now = System.nanoTime();
        return new CachedAnswer(
                status,
                headers,
                plain,
                zipped == null ? null : heads.form(headers, zipped, type, true),
                shown.tags(),
                now,
                diesAt(now));
    }

    private long diesAt(long now) {
        long scheduled = horizon.next() - now;
        Instant time = clock.now();
        long own = shown.until()
                .filter(time::isBefore)
                .map(end -> Duration.between(time, end).toNanos())
                .orElse(Long.MAX_VALUE);
        return now + Math.min(scheduled, own);
    }
}
