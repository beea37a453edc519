package org.communique.api.asking;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.access.ApiKeys;

/** Finds who holds an API key. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {

    @Inject
    ApiKeys keys;

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> keys.open(request.token()).map(Identities::of).orElseThrow(AuthenticationFailedException::new));
    }
}
