package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** Lets moderators decide on comments. */
@ApplicationScoped
@Transactional
public class Decisions {

    /** What decisions of moderators are called. */
    static final String RULE = "moderator";

    @Inject
    ThreadVisibility threads;

    @Inject
    EntityManager entities;

    @Inject
    Event<CommentDecided> events;

    @Inject
    Clock clock;

    /** A moderator has decided on a comment, in the same transaction. */
    record CommentDecided(UUID id, Instant at) {}

    /**
     * Decides on a comment.
     *
     * @throws ProblemException {@code not_found}, {@code precondition_required} or {@code version_conflict}
     */
    public void decide(UUID id, ExpectedVersion expected, CommentStatus status, String reason, Requester moderator) {
        Comment comment = locked(id);
        expected.require(comment.version);
        Instant now = clock.now();
        events.fire(new CommentDecided(id, now));
        Verdict verdict = Verdict.of(status, RULE, reason);
        if (comment.status == status && comment.heldBy.equals(verdict.heldBy())) {
            return;
        }
        threads.settle(comment, verdict, moderator.subject(), now);
    }

    /** The same in a transaction of its own, for decisions that are good or not each by itself; tells the version then. */
    @Transactional(TxType.REQUIRES_NEW)
    public long decideAlone(
            UUID id, ExpectedVersion expected, CommentStatus status, String reason, Requester moderator) {
        decide(id, expected, status, reason, moderator);
        return entities.createQuery("select version from Comment where id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Lets a comment stand out, or no longer. */
    public void pin(UUID id, boolean pinned) {
        Comment comment = locked(id);
        if (pinned && comment.status != CommentStatus.APPROVED) {
            throw new ProblemException(ErrorCode.CONFLICT, "Only a comment that is approved can be pinned.");
        }
        comment.pinned = pinned;
    }

    private static Comment locked(UUID id) {
        return Comment.inThread(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }
}
