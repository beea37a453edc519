package org.communique.keyoutcome;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** What became of an outcome so far. */
public enum OutcomeStatus {
    /** It was reported, no more is known. */
    REPORTED,
    IN_PROGRESS,
    FULFILLED,
    STALLED,
    ABANDONED,
    /** Another outcome took its place. */
    SUPERSEDED;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<OutcomeStatus> {
        Column() {
            super(OutcomeStatus.class);
        }
    }
}
