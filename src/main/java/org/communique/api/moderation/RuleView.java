package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.screening.Result;
import org.communique.screening.RuleDetails;
import org.communique.screening.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of moderators. */
@Schema(name = "ModerationRule", description = "A rule for comments.")
record RuleView(
        @NotNull UUID id,
        @NotNull RuleKind kind,

        @NotNull
        @Schema(
                description = "What it looks for, in the form that is the same for all spellings, or the number.",
                examples = "casino")
        String value,

        @NotNull Result result,
        String note,

        @NotNull @Schema(description = "The credentials of who made it.")
        String createdBy,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "Counts the changes; the first part of the ETag.")
        long version)
        implements Versioned {

    static RuleView of(RuleDetails rule) {
        return new RuleView(
                rule.id(),
                rule.kind(),
                rule.value(),
                rule.result(),
                rule.note(),
                rule.createdBy(),
                rule.createdAt(),
                rule.updatedAt(),
                rule.version());
    }
}
