package org.communique.api.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.communique.limit.Policy;
import org.communique.secret.Sha256;

/**
 * Keeps clients from guessing credentials. Whose guesses were too many is refused before anybody looks whether the next one
 * is right: otherwise there would be no limit to guessing. What was good from the same client lately is looked at all the
 * same, so that one broken program does not lock out the whole office.
 */
@ApplicationScoped
class FailedCredentials {

    private static final int MOST = 10_000;
    private static final Duration LATELY = Duration.ofHours(12);

    @Inject
    Throttle throttle;

    @Inject
    ClientAddress addresses;

    @Inject
    BlockingSecurityExecutor workers;

    private final Cache<String, Boolean> good =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LATELY).build();

    /**
     * Lets credentials be verified, unless the client has failed too often, and counts when they are refused.
     *
     * @param verification fails with {@link AuthenticationFailedException} for bad ones
     * @return the identity; or a failure, {@code too_many_requests} for one
     */
    Uni<SecurityIdentity> watch(
            RoutingContext request, String credentials, Supplier<Uni<SecurityIdentity>> verification) {
        return Uni.createFrom().deferred(() -> {
            String guess =
                    HexFormat.of().formatHex(Sha256.of(addresses.of(request).getHostAddress() + ' ' + credentials));
            if (good.getIfPresent(guess) == null) {
                throttle.stop(Policy.CREDENTIALS, request);
            }
            return verification
                    .get()
                    .invoke(() -> good.put(guess, true))
                    .onFailure(AuthenticationFailedException.class)
                    .recoverWithUni(refusal -> {
                        good.invalidate(guess);
                        return count(request).chain(() -> Uni.createFrom().failure(refusal));
                    });
        });
    }

    private Uni<Void> count(RoutingContext request) {
        return workers.executeBlocking(() -> {
            throttle.count(Policy.CREDENTIALS, null, request);
            return null;
        });
    }
}
