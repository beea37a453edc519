package org.communique.api.asking;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.communique.access.ApiKeys;
import org.communique.access.Requester;
import org.communique.access.Role;

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
        return context.runBlocking(() -> keys.open(request.token())
                .map(ApiKeyIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Requester requester) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(requester.subject()))
                .addRoles(requester.roles().stream().map(Role::label).collect(Collectors.toSet()))
                .addAttribute(Asking.ATTRIBUTE, requester)
                .build();
    }
}
