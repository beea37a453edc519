package org.communique.api.asking;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/**
 * The issuer's description and keys, fetched at the start or, where it was away then, when a token needs them: by one
 * request for all, and after a failure not again at once.
 */
@ApplicationScoped
class IssuerConnection {

    /** How long the issuer may take to answer, and from one attempt to reach it to the next. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantConfigBean tenants;
    private final Uni<TenantConfigContext> attempt;

    IssuerConnection(TenantConfigBean tenants) {
        this.tenants = tenants;
        this.attempt = patiently(Uni.createFrom().deferred(() -> issuer().initialize()))
                .memoize()
                .forFixedDuration(PATIENCE);
    }

    private TenantConfigContext issuer() {
        return tenants.getDefaultTenant();
    }

    /** Completes when tokens can be verified; fails with {@code unavailable}. */
    Uni<TenantConfigContext> ready() {
        if (issuer().ready()) {
            return Uni.createFrom().item(issuer());
        }
        Context request = Vertx.currentContext();
        return attempt.emitOn(task -> request.runOnContext(nothing -> task.run()));
    }

    /** Gives the issuer its time to answer, then tells that it is away. */
    <T> Uni<T> patiently(Uni<T> answer) {
        return answer.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(away -> away instanceof TimeoutException || away instanceof OIDCException)
                .transform(away -> new ProblemException(ErrorCode.UNAVAILABLE)
                        .withHeader("Retry-After", Long.toString(PATIENCE.toSeconds())));
    }
}
