package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/**
 * What other rooms need to hang something on an article that somebody may see.
 *
 * @param publishedAt since when it is public, null when it is not
 */
public record ArticleAnchor(
        UUID id,
        String slug,
        CommentPolicy commentPolicy,
        ArticleStatus status,
        Instant publishedAt,
        boolean oncePublic,
        String createdBy) {

    /** Whether it takes comments at that moment. */
    public boolean takesCommentsAt(Instant now) {
        return status == ArticleStatus.PUBLISHED && commentPolicy.openAt(now, publishedAt);
    }
}
