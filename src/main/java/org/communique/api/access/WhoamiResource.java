package org.communique.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells clients what their credentials are worth. */
@Path(Api.V1 + "/whoami")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
class WhoamiResource {

    @Inject
    Asking asking;

    /** Who is asking. */
    @Schema(description = "Who is asking.")
    record Whoami(
            @NotNull @Schema(description = "Whether credentials came with the request.")
            boolean authenticated,

            @Schema(description = "Stable name of the credentials.")
            String subject,

            @NotNull @Schema(description = "All roles they grant, included ones too.")
            List<Role> roles) {}

    @GET
    @Operation(
            operationId = "whoami",
            summary = "Tell who is asking",
            description = "The roles that the request's credentials grant; none without credentials.")
    public Whoami whoami() {
        Requester requester = asking.now();
        return new Whoami(
                !requester.isAnonymous(),
                requester.subject(),
                requester.roles().stream().sorted().toList());
    }
}
