package org.communique.api.answer;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.communique.api.asking.Asking;
import org.communique.api.asking.ClientAddress;
import org.communique.api.json.RequestBody;
import org.communique.http.IdempotencyKey;
import org.communique.http.KeptAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs {@link SafeRetry} operations, inside their transaction. */
@SafeRetry
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class SafeRetryInterceptor {

    @Inject
    RoutingContext request;

    @Inject
    KeptAnswers kept;

    @Inject
    Renderer renderer;

    @Inject
    Asking asking;

    @Inject
    ClientAddress addresses;

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        String header = request.request().getHeader("Idempotency-Key");
        if (header == null) {
            return operation.proceed();
        }
        IdempotencyKey key = IdempotencyKey.parse(header, scope());
        byte[] body = RequestBody.of(request);
        Optional<byte[]> earlier = kept.find(key, body);
        if (earlier.isPresent()) {
            return KeptResponse.read(earlier.get()).replay();
        }
        RestResponse<?> response = (RestResponse<?>) operation.proceed();
        kept.keep(key, body, KeptResponse.of(response, renderer).write());
        return response;
    }

    /** Whose key it is: the same key of another client, or for another operation, is another key. */
    private String scope() {
        String who = asking.now().isAnonymous()
                ? addresses.of(request).getHostAddress()
                : asking.now().subject();
        return String.join("\n", who, request.request().method().name(), request.normalizedPath());
    }
}
