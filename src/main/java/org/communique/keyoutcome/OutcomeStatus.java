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

    private static final String LETTERS = "rpfsau";

    /** Whether something is still to come of it, so that it can be overdue. */
    boolean isOpen() {
        return this == REPORTED || this == IN_PROGRESS || this == STALLED;
    }

    /** What stands for it in the ledger, where the statuses of all days stand in one word. */
    String letter() {
        return LETTERS.substring(ordinal(), ordinal() + 1);
    }

    /** The status that a letter stands for. */
    static OutcomeStatus of(String letter) {
        return values()[LETTERS.indexOf(letter)];
    }

    @Converter(autoApply = true)
    static class Column extends EnumColumn<OutcomeStatus> {
        Column() {
            super(OutcomeStatus.class);
        }
    }
}
