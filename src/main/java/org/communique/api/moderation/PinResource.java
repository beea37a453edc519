package org.communique.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.communique.api.Api;
import org.communique.api.json.PathId;
import org.communique.comment.Decisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a comment stands out. It has no state that could be lost, and takes no precondition. */
@Path(Api.V1 + "/comments/{id}/pin")
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class PinResource {

    @Inject
    Decisions decisions;

    @PUT
    @ResponseStatus(204)
    @Operation(
            operationId = "pinComment",
            summary = "Pin a comment",
            description = "Its `pinned` tells frontends to let it stand out. It has to be approved.")
    public void pin(@RestPath String id) {
        decisions.pin(PathId.of(id), true);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "unpinComment",
            summary = "Unpin a comment",
            description = "For one that is not pinned it changes nothing.")
    public void unpin(@RestPath String id) {
        decisions.pin(PathId.of(id), false);
    }
}
