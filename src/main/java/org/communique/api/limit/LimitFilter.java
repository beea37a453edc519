package org.communique.api.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.access.Requester;
import org.communique.api.answer.Accepted;
import org.communique.api.answer.Sheet;
import org.communique.api.asking.Asking;
import org.communique.api.asking.Throttle;
import org.communique.limit.Policy;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts writes and costly reads before their bodies are read and their transactions begin. Runs on worker threads, as all
 * operations do. Other reads are not limited.
 */
class LimitFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Parameters that make the reading of a list costly: searching it and counting it. */
    private static final List<String> COSTLY_PARAMETERS = List.of("q", "count");

    @Inject
    Throttle throttle;

    @Inject
    Asking asking;

    @Inject
    RoutingContext routing;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    void count(ContainerRequestContext request, ResourceInfo operation) {
        Requester requester = asking.now();
        policy(request, operation, requester.isAnonymous())
                .ifPresent(policy -> throttle.count(policy, requester.subject(), routing));
    }

    private static Optional<Policy> policy(ContainerRequestContext request, ResourceInfo operation, boolean anonymous) {
        Method method = operation.getResourceMethod();
        if (method != null && method.isAnnotationPresent(Costly.class)) {
            return Optional.of(Policy.COSTLY_READS);
        }
        if (!READING.contains(request.getMethod())) {
            return Optional.of(anonymous ? Policy.GUEST_WRITES : Policy.WRITES);
        }
        return isCostly(request) ? Optional.of(Policy.COSTLY_READS) : Optional.empty();
    }

    private static boolean isCostly(ContainerRequestContext request) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        return COSTLY_PARAMETERS.stream().anyMatch(query::containsKey) || asksForSheet(request);
    }

    private static boolean asksForSheet(ContainerRequestContext request) {
        List<String> accept = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
        return Accepted.of(accept)
                .best(List.of(MediaType.APPLICATION_JSON, Sheet.TYPE))
                .filter(Sheet.TYPE::equals)
                .isPresent();
    }
}
