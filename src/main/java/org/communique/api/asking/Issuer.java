package org.communique.api.asking;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;

/** Makes the issuer known when the program starts; without one, nothing of OpenID Connect runs. */
@ApplicationScoped
class Issuer {

    /** Anybody can send a token with an unknown key, so its keys are not fetched anew for each of them. */
    private static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);

    private final IssuerSettings settings;

    Issuer(IssuerSettings settings) {
        this.settings = settings;
    }

    void introduce(@Observes Oidc oidc) {
        settings.issuer().ifPresent(issuer -> oidc.create(config(checked(issuer))));
    }

    private static String checked(String issuer) {
        try {
            URI url = new URI(issuer);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawQuery() == null && url.getRawFragment() == null) {
                return issuer;
            }
        } catch (URISyntaxException malformed) {
            // Refused like any other text that is no such URL.
        }
        throw new ConfigurationException(
                "COMMUNIQUE_ACCESS_ISSUER must be the http or https URL of an OpenID Connect issuer,"
                        + " without query and fragment.");
    }

    private OidcTenantConfig config(String issuer) {
        OidcTenantConfigBuilder config = OidcTenantConfig.authServerUrl(issuer)
                .connectionTimeout(IssuerConnection.PATIENCE)
                .token()
                .issuer(issuer)
                .subjectRequired()
                .forcedJwkRefreshInterval(BETWEEN_FETCHES)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .roles()
                .roleClaimPath(settings.rolesClaim())
                .end();
        settings.audience()
                .ifPresent(
                        audience -> config.token().audience(List.of(audience)).end());
        return config.build();
    }
}
