package org.communique.api.asking;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.access.KeyToken;

/**
 * Reads API keys and the issuer's tokens from {@code Authorization: Bearer} (RFC 6750). Whatever else stands there is
 * refused, not ignored.
 */
// An alternative, so that no other mechanism ever sees a request: not even one without credentials.
@Alternative
@Priority(1)
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    @Inject
    IssuedTokens issued;

    @Inject
    FailedCredentials failed;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> headers = request.request().headers().getAll("Authorization");
        if (headers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        String credentials = String.join("\n", headers);
        return failed.watch(request, credentials, () -> verify(credentials, request, identities));
    }

    private Uni<SecurityIdentity> verify(
            String credentials, RoutingContext request, IdentityProviderManager identities) {
        Matcher bearer = BEARER.matcher(credentials.strip());
        if (!bearer.matches()) {
            return refused();
        }
        String token = bearer.group(1);
        return KeyToken.parse(token)
                .map(key -> identities.authenticate(new ApiKeyRequest(key)))
                .orElseGet(() -> issued.mayBe(token) ? issued.authenticate(request, identities) : refused());
    }

    private static Uni<SecurityIdentity> refused() {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class, TokenAuthenticationRequest.class);
    }
}
