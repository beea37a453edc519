package org.communique.api.privacy;

import jakarta.validation.constraints.NotNull;
import org.communique.comment.CommentErasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was erased. */
@Schema(name = "Erasure", description = "What was erased.")
record ErasureView(
        @NotNull @Schema(description = "Comments that are there no more.")
        long removed,

        @NotNull
        @Schema(description = "Comments of which nothing but a bare place is left, because others replied to them.")
        long blanked) {

    static ErasureView of(CommentErasure.Erased erased) {
        return new ErasureView(erased.removed(), erased.blanked());
    }
}
