package org.communique.api.asking;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.limit.Allowance;
import org.communique.limit.Client;
import org.communique.limit.Limits;
import org.communique.limit.Policy;

/** Counts requests of who makes them, tells them in headers what they have left, and stops those who have nothing left. */
@ApplicationScoped
public class Throttle {

    @Inject
    Limits limits;

    @Inject
    ClientAddress addresses;

    /**
     * Counts a request. Not for an event loop, as it may wait for the database.
     *
     * @param subject the credentials that it came with, null for none
     * @throws ProblemException {@code too_many_requests}; {@code unavailable} when it cannot be counted
     */
    public void count(Policy policy, String subject, RoutingContext request) {
        pass(limits.count(policy, new Client(addresses.of(request), subject)), request);
    }

    /**
     * Stops a request without credentials whose client has nothing left by what is known here; counts nothing.
     *
     * @throws ProblemException {@code too_many_requests}
     */
    void stop(Policy policy, RoutingContext request) {
        pass(limits.refusal(policy, new Client(addresses.of(request), null)), request);
    }

    private static void pass(Optional<Allowance> allowance, RoutingContext request) {
        allowance.ifPresent(left -> {
            HttpServerResponse response = request.response();
            response.putHeader("RateLimit-Policy", left.policyItem());
            response.putHeader("RateLimit", left.limitItem());
            if (!left.granted()) {
                throw new ProblemException(ErrorCode.TOO_MANY_REQUESTS)
                        .withHeader("Retry-After", Long.toString(left.seconds()));
            }
        });
    }
}
