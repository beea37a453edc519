package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction in linked data. */
@Schema(name = "LinkedCorrection", description = "What was wrong in the article (schema.org `CorrectionComment`).")
record LinkedCorrection(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "CorrectionComment")
        String type,

        @NotNull String text,
        @NotNull Instant datePublished) {

    static LinkedCorrection of(CorrectionView correction) {
        return new LinkedCorrection("CorrectionComment", correction.note(), correction.correctedAt());
    }
}
