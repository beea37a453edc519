package org.communique.keyoutcome;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** How an outcome relates to another. */
public enum RelationType {
    /** It takes up where the other ended. */
    CONTINUES,
    /** It does what the other promised. */
    IMPLEMENTS,
    /** It takes the other's place. */
    SUPERSEDES,
    /** It says what cannot be true together with the other. */
    CONTRADICTS;

    @Converter(autoApply = true)
    static class Column extends EnumColumn<RelationType> {
        Column() {
            super(RelationType.class);
        }
    }
}
