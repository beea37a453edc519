package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.comment.PostedComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a posted comment. */
@Schema(name = "PostedComment", description = "What became of a posted comment.")
record PostedView(
        @NotNull UUID id,

        @NotNull @Schema(description = "Whether it shows already.")
        boolean visible,

        @NotNull
        @Schema(
                description = "Why it shows or waits, in words for its author.",
                examples = "An author's first comment waits until a moderator has read it.")
        String reason,

        @NotNull
        @Schema(
                description = "What its author shows as `Edit-Token` to see and change it; told this once.",
                examples = "6QeYw2yZb1Hh8l0vT0dXn3cKq5mJf7Rr9uPsAaBbCcD")
        String editToken,

        @NotNull @Schema(description = "Until when it can be changed or taken back.")
        Instant editableUntil) {

    static PostedView of(PostedComment comment) {
        return new PostedView(
                comment.id(),
                comment.visible(),
                comment.reason(),
                comment.editToken().text(),
                comment.editableUntil());
    }
}
