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

    /** @param publication as it stands */
    static ArticleSight of(Publication publication, String createdBy, Requester requester) {
        if (publication.isPublic() || hasInsight(publication, createdBy, requester)) {
            return VISIBLE;
        }
        return publication.oncePublic() ? GONE : HIDDEN;
    }

    /** Whether somebody sees more of it than the public does. */
    static boolean hasInsight(Publication publication, String createdBy, Requester requester) {
        boolean unpublished =
                publication.status() == ArticleStatus.DRAFT || publication.status() == ArticleStatus.SCHEDULED;
        return requester.is(Role.READER) || unpublished && requester.made(createdBy);
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
