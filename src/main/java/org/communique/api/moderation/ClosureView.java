package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.comment.CommentDoors.Closure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A moderator's word that an article takes no comments. */
@Schema(name = "Closure", description = "A moderator's word that an article takes no comments.")
record ClosureView(
        String reason,

        @NotNull @Schema(description = "The credentials of who closed them first.")
        String closedBy,

        @NotNull Instant closedAt) {

    static ClosureView of(Closure closure) {
        return new ClosureView(closure.reason(), closure.closedBy(), closure.closedAt());
    }
}
