package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/** An article as one of its revisions says, for who may see just that. */
public record PreviewRecord(
        UUID articleId,
        long version,
        ArticleContent content,
        ArticleText text,
        Publication publication,
        Instant revisedAt) {

    static PreviewRecord of(Article article, Revision revision) {
        return new PreviewRecord(
                article.id,
                article.version,
                revision.content,
                ArticleText.of(revision.content.body()),
                article.publication,
                revision.madeAt);
    }
}
