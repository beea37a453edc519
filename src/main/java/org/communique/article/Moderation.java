package org.communique.article;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** Which comments wait for a moderator before they show. */
public enum Moderation {
    /** None waits. */
    NONE,
    /** An author's first one waits. */
    FIRST,
    /** Each waits. */
    ALL;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<Moderation> {
        Column() {
            super(Moderation.class);
        }
    }
}
