package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** What authors may do with their own comments, by the token that they were given. */
@ApplicationScoped
@Transactional
public class OwnComments {

    private static final String AUTHOR = "author";

    @Inject
    ArticleQueries articles;

    @Inject
    CommentQueries queries;

    @Inject
    Judgement judgement;

    @Inject
    ThreadVisibility threads;

    @Inject
    CommentSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Lets a comment say something else, which is judged as a new comment is.
     *
     * @param change makes of what it says what it is to say; may throw
     * @throws ProblemException {@code not_found}; {@code edit_token_invalid}; {@code edit_window_over};
     *     {@code comment_decided} when a moderator keeps it from showing
     */
    public void edit(UUID id, EditToken token, UnaryOperator<CommentText> change, Requester requester) {
        Instant now = clock.now();
        Comment comment = own(id, token, now);
        CommentText text = change.apply(comment.text());
        if (comment.text().equals(text)) {
            return;
        }
        if (isRefused(comment)) {
            throw new ProblemException(ErrorCode.COMMENT_DECIDED);
        }
        // What is not public any more is not there for its author either.
        queries.own(id, token);
        comment.rephrase(text, now);
        entities.flush();
        Verdict verdict = judgement.again(comment, articles.anchor(comment.articleId.toString(), requester));
        threads.settle(comment, verdict.heldAlsoBy(comment.heldByPeople()), null, now);
    }

    /** A moderator's word is not undone by other words; a check's is. */
    private static boolean isRefused(Comment comment) {
        return comment.status == CommentStatus.REJECTED
                || comment.status == CommentStatus.SPAM && comment.heldBy.contains(Decisions.RULE);
    }

    /**
     * Takes a comment back; a bare place stays while replies show.
     *
     * @throws ProblemException {@code not_found}; {@code edit_token_invalid}; {@code edit_window_over}
     */
    public void remove(UUID id, EditToken token) {
        Instant now = clock.now();
        Comment comment = own(id, token, now);
        Verdict verdict = Verdict.of(CommentStatus.DELETED, AUTHOR, "Its author took the comment back.");
        threads.settle(comment, verdict, null, now);
    }

    private Comment own(UUID id, EditToken token, Instant now) {
        Comment comment = Comment.inThread(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> token.opens(found.editTokenDigest))
                .orElseThrow(() -> queries.foreign(id));
        if (comment.status == CommentStatus.DELETED) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
        if (!now.isBefore(comment.createdAt.plus(settings.editWindow()))) {
            throw new ProblemException(ErrorCode.EDIT_WINDOW_OVER);
        }
        return comment;
    }
}
