package org.communique.keyoutcome;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** Whether a quote still stands in its article. */
public enum EvidenceState {
    /** Where it was found when it was given. */
    ANCHORED,
    /** Elsewhere, since the text changed. */
    MOVED,
    /** Nowhere. */
    LOST;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<EvidenceState> {
        Column() {
            super(EvidenceState.class);
        }
    }
}
