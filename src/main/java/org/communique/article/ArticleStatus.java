package org.communique.article;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** Where an article stands in its life. Only a published one is public. */
public enum ArticleStatus {
    DRAFT,
    /** Becomes public by itself. */
    SCHEDULED,
    PUBLISHED,
    TRASHED;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<ArticleStatus> {
        Column() {
            super(ArticleStatus.class);
        }
    }
}
