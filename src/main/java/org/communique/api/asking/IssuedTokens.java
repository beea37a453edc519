package org.communique.api.asking;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds who holds a token of the configured issuer. */
@ApplicationScoped
class IssuedTokens {

    /** The compact form of a signed token (RFC 7515, section 3.1). */
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    @Inject
    IssuerSettings settings;

    @Inject
    IssuerConnection connection;

    @Inject
    OidcAuthenticationMechanism tokens;

    /** Whether there is an issuer that could have made this; told without asking it. */
    boolean mayBe(String token) {
        return settings.issuer().isPresent() && SIGNED.matcher(token).matches();
    }

    /**
     * Verifies the request's bearer token.
     *
     * <p>Fails with {@link AuthenticationFailedException}, or with {@code unavailable} as long as the issuer's keys
     * cannot be had.
     */
    Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return connection
                .ready()
                .chain(() -> connection.patiently(tokens.authenticate(request, identities)))
                .map(IssuedTokens::requester)
                .map(Identities::of);
    }

    private static Requester requester(SecurityIdentity verified) {
        String subject = ((JsonWebToken) verified.getPrincipal()).getSubject();
        return new Requester("oidc:" + subject, roles(verified.getRoles()));
    }

    private static Set<Role> roles(Set<String> named) {
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.label()))
                .flatMap(role -> role.included().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
