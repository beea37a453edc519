package org.communique.api.article;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preview as it is asked for. */
@Schema(description = "What to let somebody see, and until when.")
record PreviewInput(
        @Min(1)
        @Schema(
                minimum = "1",
                description =
                        "The number of a revision; when absent that of the next version, or of the article when there"
                                + " is none.")
        Integer revision,

        @Schema(description = "When the link opens nothing any more, 90 days ahead at most; absent for 7 days.")
        Instant expiresAt) {}
