package org.communique.comment;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** What was decided about a comment. */
public enum CommentStatus {
    /** Nothing yet: it waits. */
    PENDING,
    APPROVED,
    REJECTED,
    SPAM,
    /** Removed; a bare place stays while replies to it are shown. */
    DELETED;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<CommentStatus> {
        Column() {
            super(CommentStatus.class);
        }
    }
}
