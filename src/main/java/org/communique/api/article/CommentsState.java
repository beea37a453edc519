package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.comment.CommentDoors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an article stands with comments. */
@Schema(description = "How the article stands with comments.")
record CommentsState(
        @NotNull @Schema(description = "Comments that show.")
        long count,

        @NotNull @Schema(description = "Whether it takes comments now.")
        boolean open,

        @Schema(description = "When it stops taking them; absent for no end.")
        Instant closesAt) {

    static CommentsState of(CommentDoors.CommentState state) {
        return new CommentsState(state.count(), state.open(), state.closesAt());
    }
}
