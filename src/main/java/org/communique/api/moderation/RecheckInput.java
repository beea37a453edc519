package org.communique.api.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which comments are to be checked again. */
@Schema(name = "RecheckInput", description = "Which of the comments that wait are to be checked again.")
record RecheckInput(
        @Schema(description = "Those that were last checked before this instant; now when absent or later.")
        Instant checkedBefore,

        @Min(1) @Max(500) @Schema(minimum = "1", maximum = "500", description = "How many at most; 100 when absent.")
        Integer limit) {

    private static final int USUAL = 100;

    int most() {
        return limit == null ? USUAL : limit;
    }
}
