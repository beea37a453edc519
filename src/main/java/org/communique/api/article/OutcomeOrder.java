package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order of an article's outcomes. */
@Schema(name = "KeyOutcomeOrder", description = "The order of an article's outcomes.")
record OutcomeOrder(
        @NotNull @Size(max = 200) @Schema(description = "The ids of all of the article's outcomes, each once.")
        List<@NotNull UUID> ids) {}
