package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/**
 * The next version behind a public article.
 *
 * @param version of the draft, not of the article
 * @param revision number of the revision that its content is
 * @param publishAt when it becomes public by itself, or null
 * @param refusal why it did not when it was to, or null
 */
public record DraftRecord(
        UUID articleId,
        long version,
        int revision,
        ArticleContent content,
        ArticleText text,
        Instant publishAt,
        DraftRefusal refusal,
        String createdBy,
        Instant createdAt,
        String updatedBy,
        Instant updatedAt) {

    static DraftRecord of(Draft draft) {
        return new DraftRecord(
                draft.articleId,
                draft.version,
                draft.revision,
                draft.content,
                ArticleText.of(draft.content.body()),
                draft.publishAt,
                draft.refusal,
                draft.createdBy,
                draft.createdAt,
                draft.updatedBy,
                draft.updatedAt);
    }
}
