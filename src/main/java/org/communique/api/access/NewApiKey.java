package org.communique.api.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.ApiKeyDetails;
import org.communique.access.KeyToken;
import org.communique.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that was just made, with its secret. */
@Schema(description = "A key that was just made. Its text is shown here and never again.")
record NewApiKey(
        @NotNull UUID id,

        @NotNull
        @Schema(
                description = "The whole key, for `Authorization: Bearer`.",
                examples = "cmq_k3J9xQ2mP7aL_Zr8wQ1nT5yV9bK3mX7cF2hJ6pL0sD4gA8uE1iO5tR9")
        String key,

        @NotNull Role role,
        @NotNull String label,
        @NotNull Instant createdAt,
        Instant expiresAt) {

    static NewApiKey of(ApiKeyDetails key, KeyToken token) {
        return new NewApiKey(key.id(), token.reveal(), key.role(), key.label(), key.createdAt(), key.expiresAt());
    }
}
