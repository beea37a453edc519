package org.communique.article;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** A step on an article's way into and out of public. */
public enum PublicationChange {
    /** It was set to become public, or its next version was. */
    SCHEDULED,
    /** It became public, or its next version did. */
    PUBLISHED,
    /** It is public no longer, or no longer about to be. */
    WITHDRAWN,
    TRASHED,
    RESTORED;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<PublicationChange> {
        Column() {
            super(PublicationChange.class);
        }
    }
}
