package org.communique.article;

import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Whether an article shows itself to somebody. What is hidden cannot be told from what never was. */
enum ArticleSight {
    VISIBLE,
    /** Was public once. */
    GONE,
    HIDDEN;

    static ArticleSight of(ArticleStatus status, boolean oncePublic, String createdBy, Requester requester) {
        boolean ownDraft = status == ArticleStatus.DRAFT && requester.made(createdBy);
        if (status == ArticleStatus.PUBLISHED || requester.is(Role.READER) || ownDraft) {
            return VISIBLE;
        }
        return oncePublic ? GONE : HIDDEN;
    }

    /**
     * Goes on only for a visible article.
     *
     * @throws ProblemException {@code gone} or {@code not_found}
     */
    void require() {
        switch (this) {
            case VISIBLE -> {}
            case GONE -> throw new ProblemException(ErrorCode.GONE);
            case HIDDEN -> throw new ProblemException(ErrorCode.NOT_FOUND);
        }
    }
}
