package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleAnchor;
import org.communique.article.ArticleQueries;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.text.Markdown;
import org.communique.time.Clock;

/** Takes comments and decides on them. */
@ApplicationScoped
@Transactional
public class Comments {

    /** Links in one comment at most. */
    public static final int MAX_LINKS = 3;

    @Inject
    ArticleQueries articles;

    @Inject
    ModerationPolicy policy;

    @Inject
    ThreadVisibility threads;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes a guest's comment on an article that the requester may see.
     *
     * @throws ProblemException {@code comments_closed}, {@code invalid_parent}, or {@code validation_failed} for too many
     *     links; {@code not_found} or {@code gone} for the article
     */
    public PostedComment post(String article, CommentDraft draft, Requester requester) {
        ArticleAnchor anchor = articles.anchor(article, requester);
        Instant now = clock.now();
        if (!anchor.takesCommentsAt(now)) {
            throw new ProblemException(ErrorCode.COMMENTS_CLOSED);
        }
        if (Markdown.linkCount(draft.body()) > MAX_LINKS) {
            throw ProblemException.invalid(
                    "/body", ViolationCode.TOO_LONG, "must not hold more than " + MAX_LINKS + " links");
        }
        Comment comment = new Comment(anchor.id(), draft, parent(draft, anchor), now);
        Verdict verdict = policy.judge(draft, anchor.commentPolicy().moderation());
        comment.decide(verdict);
        comment.visible = verdict.status() == CommentStatus.APPROVED;
        comment.persist();
        new Decision(comment.id, verdict, null, now).persist();
        entities.flush();
        return new PostedComment(comment.id, verdict);
    }

    /** Locks the thread too, so that a decision about a comment above cannot pass by unseen. */
    private static Comment parent(CommentDraft draft, ArticleAnchor article) {
        if (draft.parentId() == null) {
            return null;
        }
        UUID thread = Comment.threadOf(draft.parentId()).orElseThrow(Comments::invalidParent);
        Comment.locked(thread, LockModeType.PESSIMISTIC_READ);
        Comment parent = Comment.findById(draft.parentId());
        if (!parent.articleId.equals(article.id()) || !parent.visible || parent.status != CommentStatus.APPROVED) {
            throw invalidParent();
        }
        return parent;
    }

    private static ProblemException invalidParent() {
        return new ProblemException(ErrorCode.INVALID_PARENT);
    }

    /**
     * Decides on a comment.
     *
     * @throws ProblemException {@code not_found}, {@code precondition_required} or {@code version_conflict}
     */
    public void decide(UUID id, ExpectedVersion expected, CommentStatus status, String reason, Requester moderator) {
        UUID thread = Comment.threadOf(id).orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        Comment.locked(thread, LockModeType.PESSIMISTIC_WRITE);
        Comment comment = Comment.locked(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        expected.require(comment.version);
        if (comment.status == status) {
            return;
        }
        Verdict verdict = new Verdict(status, "moderator", reason);
        comment.decide(verdict);
        new Decision(id, verdict, moderator.subject(), clock.now()).persist();
        threads.settle(thread);
    }
}
