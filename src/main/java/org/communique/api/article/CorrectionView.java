package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.article.Correction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction. */
@Schema(name = "Correction", description = "What was wrong in an article, told to its readers.")
record CorrectionView(
        @NotNull UUID id,

        @NotNull @Schema(examples = "An earlier version gave a wrong date for the talks.")
        String note,

        @NotNull Instant correctedAt) {

    static CorrectionView of(Correction correction) {
        return new CorrectionView(correction.id(), correction.note(), correction.correctedAt());
    }
}
