package org.communique.screening;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** What a check says of a comment, from the best to the worst. */
public enum Result {
    PASS,
    /** A moderator is to look at it. */
    HOLD,
    SPAM;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<Result> {
        Column() {
            super(Result.class);
        }
    }
}
