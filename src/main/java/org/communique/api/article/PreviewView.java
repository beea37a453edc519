package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preview. */
@Schema(name = "Preview", description = "A link that shows one revision to whoever has it.")
record PreviewView(
        @NotNull @Schema(format = "uri", description = "The link; it takes no credentials.")
        String url,

        @NotNull @Schema(description = "The number of the revision that it shows.")
        int revision,

        @NotNull @Schema(description = "When it opens nothing any more.")
        Instant expiresAt) {}
