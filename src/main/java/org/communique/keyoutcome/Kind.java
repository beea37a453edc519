package org.communique.keyoutcome;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** What sort of statement an outcome is. */
public enum Kind {
    /** The parties agreed on it. */
    AGREEMENT,
    /** A party bound itself to it. */
    COMMITMENT,
    /** It is intended. */
    PLAN,
    /** It was talked about, without a result. */
    DISCUSSION,
    /** A party objected or worried. */
    CONCERN,
    /** It was left out. */
    EXCLUSION;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<Kind> {
        Column() {
            super(Kind.class);
        }
    }
}
