package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.comment.CommentStatus;
import org.communique.comment.OwnComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the author of a comment knows of it besides what the public sees. */
@Schema(name = "OwnComment", description = "What the author of a comment knows of it besides what the public sees.")
record OwnView(
        @NotNull CommentStatus status,

        @NotNull @Schema(description = "Whether the public sees it.")
        boolean visible,

        @NotNull
        @Schema(
                description = "Why it shows or does not, in words for its author.",
                examples = "Every comment on this article waits until a moderator has read it.")
        String reason,

        @NotNull @Schema(description = "Markdown.") String body,

        @NotNull @Schema(description = "Until when it can be changed or taken back.")
        Instant editableUntil) {

    static OwnView of(OwnComment comment) {
        return new OwnView(
                comment.status(), comment.visible(), comment.reason(), comment.body(), comment.editableUntil());
    }
}
