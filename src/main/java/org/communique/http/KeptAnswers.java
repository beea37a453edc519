package org.communique.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.communique.time.Clock;

/**
 * Answers kept for safe retries, in the transaction of what they answer: either both are there or neither is, whenever
 * the server dies.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final Duration KEPT_FOR = Duration.ofHours(24);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Holds the key until the transaction ends and looks for an earlier answer.
     *
     * @throws ProblemException {@code request_in_progress} while another request holds the key,
     *     {@code idempotency_key_reused} when the key was used with another body
     */
    @Transactional(TxType.MANDATORY)
    public Optional<byte[]> find(IdempotencyKey key, byte[] body) {
        if (!hold(key)) {
            throw new ProblemException(ErrorCode.REQUEST_IN_PROGRESS).withHeader("Retry-After", "1");
        }
        KeptAnswer kept = entities.find(KeptAnswer.class, key.place());
        if (kept == null || kept.keptAt.isBefore(oldest())) {
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(kept.bodyDigest, key.digest(body))) {
            throw new ProblemException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(key.decrypt(kept.answer));
    }

    private boolean hold(IdempotencyKey key) {
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:key)")
                .setParameter("key", key.lock())
                .getSingleResult();
    }

    /** Keeps an answer with what it answers, and clears out some that nobody will ask for again. */
    @Transactional(TxType.MANDATORY)
    public void keep(IdempotencyKey key, byte[] body, byte[] answer) {
        entities.createNativeQuery("""
                        delete from kept_answer where id in (
                          select id from kept_answer where kept_at < :oldest or id = :id
                          order by (id = :id) desc, kept_at limit 100 for update skip locked)
                        """)
                .setParameter("oldest", oldest())
                .setParameter("id", key.place())
                .executeUpdate();
        entities.clear();
        new KeptAnswer(key, body, answer, clock.now()).persistAndFlush();
    }

    private Instant oldest() {
        return clock.now().minus(KEPT_FOR);
    }
}
