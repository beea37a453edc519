package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.article.RevisionLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as lists show it. */
@Schema(description = "One accepted change of an article, or of the next version behind it.")
record RevisionSummary(
        @NotNull @Schema(description = "Counts from 1.") int number,

        @NotNull @Schema(description = "Whether it is of the next version behind the article.")
        boolean draft,

        @NotNull @Schema(description = "The members in which it differs from what was before.")
        List<String> changed,

        @Schema(description = "The number of the revision whose content it is again.")
        Integer restoredFrom,

        @NotNull @Schema(description = "Whose credentials made it.")
        String madeBy,

        @NotNull Instant madeAt) {

    static RevisionSummary of(RevisionLine revision) {
        return new RevisionSummary(
                revision.number(),
                revision.draft(),
                revision.changed(),
                revision.restoredFrom(),
                revision.madeBy(),
                revision.madeAt());
    }
}
