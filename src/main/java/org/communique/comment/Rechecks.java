package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.time.Clock;

/** Has comments judged again, and judges what was never posted, to see what becomes of it. */
@ApplicationScoped
@Transactional
public class Rechecks {

    private static final String WAITING = """
            from Comment c join Article a on a.id = c.articleId
            where c.status = PENDING and c.judgedAt < :before and a.publication.status <> TRASHED
              and not array_contains(c.heldBy, '%s') and not array_contains(c.heldBy, '%s')
            """.formatted(Comment.BY_PEOPLE.toArray());

    @Inject
    ArticleQueries articles;

    @Inject
    Judgement judgement;

    @Inject
    ThreadVisibility threads;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Those that wait because of checks or policies which last looked at them before a moment, the longest first. */
    public List<UUID> waiting(Instant judgedBefore, int most) {
        return entities.createQuery("select c.id " + WAITING + " order by c.judgedAt, c.id", UUID.class)
                .setParameter("before", judgedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of these there are. */
    public long remaining(Instant judgedBefore) {
        return entities.createQuery("select count(*) " + WAITING, Long.class)
                .setParameter("before", judgedBefore)
                .getSingleResult();
    }

    /** Judges one comment again, if it still waits, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public CommentStatus again(UUID id, Requester moderator) {
        Comment comment = Comment.inThread(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        if (comment.status != CommentStatus.PENDING) {
            return comment.status;
        }
        Instant now = clock.now();
        Verdict verdict = judgement.again(comment, articles.anchor(comment.articleId.toString(), moderator));
        if (verdict.status() == comment.status && verdict.heldBy().equals(comment.heldBy)) {
            comment.judgedAt = now;
        } else {
            threads.settle(comment, verdict, null, now);
        }
        return verdict.status();
    }
}
