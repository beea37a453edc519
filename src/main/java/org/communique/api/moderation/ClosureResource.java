package org.communique.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.comment.CommentDoors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a moderator closed the comments of an article. It has no state that could be lost, and takes no precondition. */
@Path(Api.V1 + "/articles/{slug}/comments/closure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class ClosureResource {

    @Inject
    CommentDoors doors;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "getCommentClosure",
            summary = "Tell whether the comments of an article were closed",
            description = "404 when no moderator closed them.")
    public ClosureView get(@RestPath String slug) {
        return ClosureView.of(doors.closure(slug, asking.now()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "closeComments",
            summary = "Close the comments of an article",
            description =
                    "The article takes no comments until they are opened again, whatever its policy says; those that"
                            + " are there stay. Once more changes the reason.")
    public ClosureView close(@RestPath String slug, ClosureInput input) {
        doors.close(slug, input.reason(), asking.now());
        return get(slug);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "openComments",
            summary = "Open the comments of an article again",
            description =
                    "The article's policy says again whether it takes comments. When nobody closed them it changes"
                            + " nothing.")
    public void open(@RestPath String slug) {
        doors.open(slug, asking.now());
    }
}
