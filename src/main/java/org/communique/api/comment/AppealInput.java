package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.communique.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An appeal against a decision on a comment. */
@Schema(name = "AppealInput", description = "What the author of a comment says against a decision.")
record AppealInput(
        @NotNull @Prose @CodePointLength(min = 1, max = 2_000) @Schema(minLength = 1, maxLength = 2_000)
        String text) {}
