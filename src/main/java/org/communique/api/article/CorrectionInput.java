package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A correction as it is written. */
@Schema(description = "What was wrong, for readers.")
record CorrectionInput(
        @NotNull
        @Prose
        @CodePointLength(min = 1, max = 1000)
        @Schema(minLength = 1, maxLength = 1000, description = "In words, as plain text.")
        String note) {}
