package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import org.communique.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why an update is struck. */
@Schema(description = "Why an update does not count any more.")
record StrikeInput(
        @NotNull
        @Prose
        @CodePointLength(min = 1, max = 500)
        @Schema(minLength = 1, maxLength = 500, description = "In words, for staff.", examples = "Entered twice.")
        String reason) {}
