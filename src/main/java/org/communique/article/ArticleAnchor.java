package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;

/**
 * What other rooms need to hang something on an article that somebody may see.
 *
 * @param publication as it stands
 */
public record ArticleAnchor(
        UUID id,
        String slug,
        String language,
        List<Author> authors,
        CommentPolicy commentPolicy,
        Publication publication,
        Instant readAt,
        String createdBy) {

    public ArticleAnchor {
        publication = publication.at(readAt);
    }

    boolean showsInsightTo(Requester requester) {
        return ArticleSight.hasInsight(publication, createdBy, requester);
    }

    ArticleSight sight(Requester requester) {
        return ArticleSight.of(publication, createdBy, requester);
    }
}
