package org.communique.comment;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** Why a reader reports a comment. */
public enum ReportReason {
    SPAM,
    ABUSE,
    OFF_TOPIC,
    ILLEGAL;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<ReportReason> {
        Column() {
            super(ReportReason.class);
        }
    }
}
