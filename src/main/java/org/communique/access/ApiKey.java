package org.communique.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.communique.time.Ids;

/** A key to the API, without its secret. */
@Entity
@Table(name = "api_key")
class ApiKey extends PanacheEntityBase {

    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "token_id")
    String tokenId;

    @Column(name = "secret_digest")
    byte[] secretDigest;

    Role role;

    String label;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    protected ApiKey() {}

    ApiKey(KeyToken token, Role role, String label, Instant createdAt, Instant expiresAt) {
        this.id = Ids.next();
        this.tokenId = token.id();
        this.secretDigest = token.digest();
        this.role = role;
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    static Optional<ApiKey> withTokenId(String tokenId) {
        return find("tokenId", tokenId).firstResultOptional();
    }

    /** Whether the token opens this key now; takes the same time whatever the secret. */
    boolean opensWith(KeyToken token, Instant now) {
        boolean same = MessageDigest.isEqual(secretDigest, token.digest());
        return same && revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean useIsWorthNoting(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_PRECISION).isBefore(now);
    }

    /** Closes the key for good; the first time counts. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    ApiKeyDetails details() {
        return new ApiKeyDetails(id, tokenId, role, label, createdAt, expiresAt, revokedAt, lastUsedAt);
    }
}
