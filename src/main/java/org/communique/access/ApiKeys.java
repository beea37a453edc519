package org.communique.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.paging.SortKeys;
import org.communique.time.Clock;
import org.communique.time.Ids;

/** Makes, lists, revokes and opens API keys. */
@ApplicationScoped
@Transactional
public class ApiKeys {

    private static final Order<ApiKeyDetails> NEWEST =
            Order.descending("k.createdAt", ApiKeyDetails::createdAt, SortKeys::instant);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Who holds the token, or empty when no key that is in force has it. Notes the use at most once a minute. */
    public Optional<Requester> open(KeyToken token) {
        Instant now = clock.now();
        return ApiKey.withTokenId(token.id())
                .filter(key -> key.opensWith(token, now))
                .map(key -> {
                    noteUse(key, now);
                    return new Requester("key:" + key.id, key.role.included());
                });
    }

    private void noteUse(ApiKey key, Instant now) {
        if (key.useIsWorthNoting(now)) {
            entities.createQuery("update ApiKey set lastUsedAt = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", key.id)
                    .executeUpdate();
        }
    }

    /** Stores a new key. The caller shows the token once; it cannot be had again. */
    public ApiKeyDetails add(KeyToken token, Role role, String label, Instant expiresAt) {
        ApiKey key = new ApiKey(token, role, label, clock.now(), expiresAt);
        key.persistAndFlush();
        return key.details();
    }

    /** Makes sure that the operator's own key opens everything; a key of that id with another secret is replaced. */
    public void ensureAdmin(KeyToken token) {
        entities.createNativeQuery("""
                        insert into api_key (id, version, token_id, secret_digest, role, label, created_at)
                        values (:id, 0, :tokenId, :digest, 'admin', 'First admin key', :now)
                        on conflict (token_id) do update
                          set secret_digest = excluded.secret_digest, role = 'admin', revoked_at = null, expires_at = null
                        """)
                .setParameter("id", Ids.next())
                .setParameter("tokenId", token.id())
                .setParameter("digest", token.digest())
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /** Whether any key of the role admin is in force. */
    public boolean adminExists() {
        return ApiKey.count(
                        "role = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)",
                        Role.ADMIN,
                        clock.now())
                > 0;
    }

    /** All keys, the newest first. */
    public Slice<ApiKeyDetails> list(PageRequest page) {
        return new Keyset<>(entities, ApiKeyDetails.class, """
                        select new org.communique.access.ApiKeyDetails(
                          k.id, k.tokenId, k.role, k.label, k.createdAt, k.expiresAt, k.revokedAt, k.lastUsedAt)
                        """, "from ApiKey k", "k.id")
                .page(page, NEWEST, ApiKeyDetails::id);
    }

    /**
     * One key.
     *
     * @throws ProblemException {@code not_found}
     */
    public ApiKeyDetails get(UUID id) {
        return find(id).details();
    }

    /**
     * Closes a key for good; once more changes nothing.
     *
     * @throws ProblemException {@code not_found}
     */
    public void revoke(UUID id) {
        find(id).revoke(clock.now());
    }

    private static ApiKey find(UUID id) {
        return ApiKey.<ApiKey>findByIdOptional(id).orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }
}
