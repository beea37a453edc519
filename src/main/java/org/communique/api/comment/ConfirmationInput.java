package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What confirms an email address. */
@Schema(name = "ConfirmationInput", description = "What confirms an email address.")
record ConfirmationInput(
        @NotNull
        @CodePointLength(min = 1, max = 2_000)
        @Schema(minLength = 1, maxLength = 2_000, description = "The `token` of the link in the mail.")
        String token) {}
