package org.communique.article;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** Why a next version did not become public when its time had come. */
public enum DraftRefusal {
    /** Quotes of key outcomes do not occur in its text, and nobody accepted that. */
    EVIDENCE_LOST,
    /** It contradicts what was stored meanwhile. */
    CONFLICT;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<DraftRefusal> {
        Column() {
            super(DraftRefusal.class);
        }
    }
}
