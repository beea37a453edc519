package org.communique.api.access;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.ApiKeyDetails;
import org.communique.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key without its secret. */
@Schema(name = "ApiKey", description = "A key without its secret.")
record ApiKeyView(
        @NotNull UUID id,

        @NotNull @Schema(description = "How its text begins.", examples = "cmq_k3J9xQ2mP7aL_")
        String prefix,

        @NotNull Role role,
        @NotNull String label,
        @NotNull Instant createdAt,
        Instant expiresAt,

        @Schema(description = "Since when it opens nothing any more.")
        Instant revokedAt,

        @Schema(description = "To the minute.") Instant lastUsedAt) {

    static ApiKeyView of(ApiKeyDetails key) {
        return new ApiKeyView(
                key.id(),
                "cmq_" + key.tokenId() + "_",
                key.role(),
                key.label(),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
