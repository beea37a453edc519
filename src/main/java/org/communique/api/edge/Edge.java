package org.communique.api.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.communique.api.problem.AllowedMethods;
import org.communique.api.problem.Problems;
import org.communique.api.problem.RequestId;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Puts the outermost layer in front of everything else. */
@ApplicationScoped
public class Edge {

    /** Where among filters the innermost part of this layer stands; less is further in. */
    public static final int INNERMOST = 998;

    /** Where the gate stands, behind what needs no work. */
    static final int GATE = INNERMOST - 2;

    /** Headers that keep browsers from taking answers for what they are not. */
    public static final Map<String, String> GUARDS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'");

    /** Headers that pages of other origins may read. */
    public static final Set<String> EXPOSED_HEADERS = Set.of(
            "Allow",
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            RequestId.HEADER);

    @Inject
    HttpSettings settings;

    @Inject
    Problems problems;

    @Inject
    AllowedMethods allowed;

    void build(@Observes Filters filters) {
        filters.register(Edge::greet, INNERMOST + 2);
        filters.register(cors(), INNERMOST + 1);
        filters.register(this::sort, INNERMOST);
    }

    void catchFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private static void greet(RoutingContext request) {
        RequestId.assign(request);
        // The pages of the platform have scripts of their own.
        boolean ofPlatform = request.normalizedPath().startsWith("/q/");
        GUARDS.forEach((name, value) -> {
            if (!ofPlatform || !name.equals("Content-Security-Policy")) {
                request.response().putHeader(name, value);
            }
        });
        request.next();
    }

    private CorsHandler cors() {
        CorsHandler cors = CorsHandler.create()
                .allowedMethods(Set.of(
                        HttpMethod.GET,
                        HttpMethod.HEAD,
                        HttpMethod.POST,
                        HttpMethod.PUT,
                        HttpMethod.PATCH,
                        HttpMethod.DELETE))
                .allowedHeaders(Set.of(
                        "Authorization",
                        "Content-Type",
                        "Edit-Token",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        RequestId.HEADER))
                .exposedHeaders(EXPOSED_HEADERS)
                .maxAgeSeconds(86_400);
        settings.corsOrigins().forEach(cors::addOrigin);
        return cors;
    }

    private void sort(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.OPTIONS) {
            options(context);
        } else if (tooLong(request)) {
            context.response().putHeader("Connection", "close");
            problems.answer(context, new ProblemException(ErrorCode.BODY_TOO_LARGE));
        } else {
            context.next();
        }
    }

    private void options(RoutingContext context) {
        Set<String> methods = allowed.at(context.normalizedPath());
        if (methods.isEmpty()) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(204)
                    .putHeader("Allow", String.join(", ", methods))
                    .end();
        }
    }

    private boolean tooLong(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > settings.maxBody();
    }

    private void fail(RoutingContext context) {
        Throwable failure = context.failure();
        boolean ofVertx = failure == null || failure instanceof VertxException && context.statusCode() < 500;
        problems.answer(context, ofVertx ? new ProblemException(ofStatus(context.statusCode())) : failure);
    }

    private static ErrorCode ofStatus(int status) {
        return switch (status) {
            case 401 -> ErrorCode.UNAUTHENTICATED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            default -> status >= 500 ? ErrorCode.INTERNAL_ERROR : ErrorCode.MALFORMED_REQUEST;
        };
    }
}
