package org.communique.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.comment.Decisions;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on many comments at once. */
@Path(Api.V1 + "/moderation/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class DecisionsResource {

    @Inject
    Decisions decisions;

    @Inject
    Asking asking;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideComments",
            summary = "Decide on many comments",
            description =
                    "Up to 500 decisions, each good or not by itself: what cannot be decided, because the comment was"
                            + " changed since or is not there, leaves the others alone. Sending the same once more changes"
                            + " nothing.")
    public BulkResults decide(BulkInput input) {
        Requester moderator = asking.now();
        return new BulkResults(
                input.decisions().stream().map(item -> decide(item, moderator)).toList());
    }

    private BulkResults.Result decide(BulkInput.Item item, Requester moderator) {
        try {
            ExpectedVersion expected = ExpectedVersion.of(item.version());
            return BulkResults.Result.decided(
                    item.id(), decisions.decideAlone(item.id(), expected, item.status(), item.reason(), moderator));
        } catch (ProblemException refused) {
            return BulkResults.Result.refused(item.id(), refused.code());
        }
    }
}
