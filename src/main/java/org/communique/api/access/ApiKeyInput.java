package org.communique.api.access;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.access.Role;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A key to make. */
@Schema(description = "A key to make.")
record ApiKeyInput(
        @NotNull @Schema(description = "What it may do.", examples = "editor")
        Role role,

        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 100)
        @Schema(minLength = 1, maxLength = 100, description = "Who or what holds it.", examples = "Web frontend")
        String label,

        @Future @Schema(description = "From when it opens nothing; absent for no end.")
        Instant expiresAt) {}
