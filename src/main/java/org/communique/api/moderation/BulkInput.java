package org.communique.api.moderation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.communique.comment.CommentStatus;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Decisions on many comments. */
@Schema(name = "DecisionsInput", description = "Decisions on many comments.")
record BulkInput(
        @NotNull @Size(min = 1, max = 500) @Schema(minItems = 1, maxItems = 500)
        List<@NotNull @Valid Item> decisions) {

    /** A decision on one of them. */
    @Schema(name = "DecisionItem", description = "A decision on one of many comments.")
    record Item(
            @NotNull UUID id,

            @NotNull
            @PositiveOrZero
            @Schema(minimum = "0", description = "The `version` that you last read of the comment.", examples = "1")
            Long version,

            @NotNull CommentStatus status,

            @NotNull
            @OneLine
            @CodePointLength(min = 1, max = 500)
            @Schema(minLength = 1, maxLength = 500, description = "Why, in words that its author may read.")
            String reason) {}
}
