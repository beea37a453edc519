package org.communique.access;

import java.time.Instant;
import java.util.UUID;

/** What may be told about a key: everything but its secret. Absent instants have not come. */
public record ApiKeyDetails(
        UUID id,
        String tokenId,
        Role role,
        String label,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt) {}
