package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.communique.article.ArticleAnchor;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Tells whether a comment is taken at all, before it is judged. Not transactional: who asks may go on after a refusal. */
@ApplicationScoped
class Admission {

    @Inject
    CommentDoors doors;

    /** @throws ProblemException {@code comments_closed} */
    void requireOpen(ArticleAnchor article, Instant now) {
        if (!doors.state(article.id(), article.commentPolicy(), article.publication(), now)
                .open()) {
            throw new ProblemException(ErrorCode.COMMENTS_CLOSED);
        }
    }

    /**
     * What a comment replies to, or null when it replies to none. Its thread is locked, so that a decision about a comment
     * above cannot pass by unseen.
     *
     * @throws ProblemException {@code invalid_parent}
     */
    Comment parent(UUID id, ArticleAnchor article) {
        return id == null
                ? null
                : Comment.inThread(id, LockModeType.PESSIMISTIC_READ)
                        .filter(parent -> parent.articleId.equals(article.id()))
                        .filter(parent -> parent.visible && parent.status == CommentStatus.APPROVED)
                        .orElseThrow(() -> new ProblemException(ErrorCode.INVALID_PARENT));
    }
}
