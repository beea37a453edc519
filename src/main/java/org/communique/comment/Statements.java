package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** Tells authors why their comments show or do not, and takes their appeals (Digital Services Act, articles 17 and 20). */
@ApplicationScoped
@Transactional
public class Statements {

    @Inject
    CommentQueries queries;

    @Inject
    Clock clock;

    /**
     * What was decided about a comment, as its author may know it: without who decided.
     *
     * @param decisions the oldest first
     * @param appealable whether its author may appeal
     * @param appeal or null
     */
    public record Statement(CommentStatus status, List<Reason> decisions, boolean appealable, Appeal appeal) {}

    /**
     * One decision.
     *
     * @param automatic whether no person made it
     */
    public record Reason(CommentStatus status, String rule, String reason, boolean automatic, Instant decidedAt) {}

    /**
     * An appeal.
     *
     * @param settledAt when a moderator decided about the comment afterwards, or nothing was left to appeal against; or null
     */
    public record Appeal(String text, Instant madeAt, Instant settledAt) {

        static Appeal of(CommentAppeal appeal) {
            return new Appeal(appeal.text, appeal.madeAt, appeal.settledAt);
        }
    }

    /**
     * The statement of reasons for a comment.
     *
     * @throws ProblemException as {@link CommentQueries#foreign} when the token is not that of the comment
     */
    public Statement of(UUID id, EditToken token) {
        Comment comment = own(id, token, LockModeType.NONE);
        List<Reason> decisions = Decision.<Decision>list("commentId = ?1 order by id", id).stream()
                .map(decision -> new Reason(
                        decision.status,
                        decision.rule,
                        decision.reason,
                        decision.decidedBy == null,
                        decision.decidedAt))
                .toList();
        CommentAppeal appeal = CommentAppeal.findById(id);
        return new Statement(
                comment.status,
                decisions,
                appeal == null && isAgainst(comment),
                appeal == null ? null : Appeal.of(appeal));
    }

    private static boolean isAgainst(Comment comment) {
        return comment.status == CommentStatus.REJECTED || comment.status == CommentStatus.SPAM;
    }

    /**
     * Takes an appeal.
     *
     * @throws ProblemException as {@link #of}; {@code conflict} for a comment that was not decided against, or
     *     was appealed for already
     */
    public void appeal(UUID id, EditToken token, String text) {
        Comment comment = own(id, token, LockModeType.PESSIMISTIC_WRITE);
        if (CommentAppeal.findById(id) != null) {
            throw new ProblemException(ErrorCode.CONFLICT, "There was an appeal already; there can be one.");
        }
        if (!isAgainst(comment)) {
            throw new ProblemException(ErrorCode.CONFLICT, "Nothing was decided against the comment.");
        }
        new CommentAppeal(id, text, clock.now()).persistAndFlush();
    }

    private Comment own(UUID id, EditToken token, LockModeType lock) {
        return Comment.<Comment>find("id", id)
                .withLock(lock)
                .firstResultOptional()
                .filter(comment -> token.opens(comment.editTokenDigest))
                .orElseThrow(() -> queries.foreign(id));
    }

    /** An appeal is answered by a moderator's next decision. */
    void settle(@Observes Decisions.CommentDecided decided) {
        CommentAppeal.settle(decided.id(), decided.at());
    }
}
