package org.communique.api.asking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of sign-in with OpenID Connect. */
@ConfigMapping(prefix = "communique.access")
public interface IssuerSettings {

    /** URL of the issuer whose tokens are taken, as it stands in their {@code iss}; none by default, so no tokens are. */
    Optional<String> issuer();

    /** What the {@code aud} of a token must hold; by default a token for anybody is taken. */
    Optional<String> audience();

    /** The claim with the names of roles, a path with slashes; {@code roles} (RFC 9068, section 2.2.3.1) by default. */
    @WithDefault("roles")
    String rolesClaim();
}
