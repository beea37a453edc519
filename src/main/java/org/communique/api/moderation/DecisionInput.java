package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import org.communique.comment.CommentStatus;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A moderator's decision. */
@Schema(description = "A moderator's decision.")
record DecisionInput(
        @NotNull CommentStatus status,

        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 500)
        @Schema(minLength = 1, maxLength = 500, description = "Why, in words that its author may read.")
        String reason) {}
