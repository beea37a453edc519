package org.communique.access;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.communique.storage.EnumColumn;

/** What credentials may do. A role includes others where that makes sense, see {@link #included()}. */
public enum Role {
    /** Reads what is not public. */
    READER,
    /** Writes and reads own drafts. */
    AUTHOR,
    /** Writes and publishes all articles and their outcomes. */
    EDITOR,
    /** Decides over comments. */
    MODERATOR,
    /** May do everything, and manages keys. */
    ADMIN;

    /** The role's name as clients and the database know it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This role and those that it includes. */
    public Set<Role> included() {
        return switch (this) {
            case READER -> EnumSet.of(READER);
            case AUTHOR -> EnumSet.of(AUTHOR);
            case EDITOR -> EnumSet.of(READER, AUTHOR, EDITOR);
            case MODERATOR -> EnumSet.of(READER, MODERATOR);
            case ADMIN -> EnumSet.allOf(Role.class);
        };
    }

    @Converter(autoApply = true)
    static class Column extends EnumColumn<Role> {
        Column() {
            super(Role.class);
        }
    }
}
