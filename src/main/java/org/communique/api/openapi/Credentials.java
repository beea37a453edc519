package org.communique.api.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;

/** Tells which operations take credentials, and with which role. */
final class Credentials {

    private static final String SCHEME = "apiKey";

    private final Code code;

    Credentials(Code code) {
        this.code = code;
    }

    void complete(OpenAPI document, List<Route> routes) {
        document.getComponents().setSecuritySchemes(null);
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("cmq_<id>_<secret>")
                                .description("An API key, whose role decides what it opens; or, where the operator has"
                                        + " configured an OpenID Connect issuer, an access token (JWT) of it, whose"
                                        + " claim of roles does."));
        routes.forEach(this::complete);
    }

    private void complete(Route route) {
        SecurityRequirement key = OASFactory.createSecurityRequirement().addScheme(SCHEME);
        Optional<String> role = code.role(route.id());
        route.operation()
                .setSecurity(role.isPresent() ? List.of(key) : List.of(OASFactory.createSecurityRequirement(), key));
        role.ifPresent(name -> route.operation()
                .setDescription(route.operation().getDescription() + " Takes the role `" + name + "`."));
    }
}
