package org.communique.api.moderation;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.api.asking.ClientAddress;
import org.communique.comment.CommentStatus;
import org.communique.comment.DryRun;
import org.communique.comment.Rechecks;
import org.communique.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of comments outside of their turn. */
@Path(Api.V1 + "/moderation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class TrialsResource {

    @Inject
    DryRun dryRun;

    @Inject
    Rechecks rechecks;

    @Inject
    Asking asking;

    @Inject
    RoutingContext request;

    @Inject
    ClientAddress addresses;

    @Inject
    Clock clock;

    @POST
    @Path("/dry-run")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryComment",
            summary = "Tell what would become of a comment",
            description = "Runs all checks and the article's policy on a comment as if a guest posted it now, and keeps"
                    + " nothing of it. Tells, too, when the article takes no comments or the parent takes no reply.")
    public TrialView tryOut(TrialInput input) {
        return TrialView.of(
                dryRun.of(input.article(), input.comment().toDraft(input.client(addresses.of(request))), asking.now()));
    }

    @POST
    @Path("/recheck")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recheckComments",
            summary = "Check waiting comments again",
            description =
                    "Runs the checks again on comments that wait because of checks or policies, as after a change of the"
                            + " rules; what a moderator or reports hold is left alone. What was found of the form when the"
                            + " comment came stays.")
    public RecheckView recheck(RecheckInput input) {
        Requester moderator = asking.now();
        Instant now = clock.now();
        // What is checked now would else be to be checked for ever.
        Instant before =
                input.checkedBefore() == null || input.checkedBefore().isAfter(now) ? now : input.checkedBefore();
        List<CommentStatus> found = rechecks.waiting(before, input.most()).stream()
                .map(id -> rechecks.again(id, moderator))
                .toList();
        return new RecheckView(
                before,
                found.size(),
                found.stream()
                        .filter(status -> status == CommentStatus.APPROVED)
                        .count(),
                found.stream().filter(status -> status == CommentStatus.SPAM).count(),
                rechecks.remaining(before));
    }
}
