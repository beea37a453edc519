package org.communique.api.label;

import jakarta.validation.constraints.NotNull;
import org.communique.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a topic or party is to become one with. */
@Schema(description = "What a topic or party is to become one with.")
public record MergeInput(
        @NotNull
        @Slug
        @Schema(minLength = 1, maxLength = 100, description = "Slug, or former slug, of the one that stays.")
        String into) {}
