package org.communique.keyoutcome;

import jakarta.persistence.Converter;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.storage.EnumColumn;

/** To whom an outcome stands as it does: what a hidden source reports is known to staff only. */
public enum Audience {
    /** Knows what public articles and addresses elsewhere report. */
    PUBLIC,
    /** Knows the articles that are not public, too. */
    STAFF;

    /** The audience that somebody belongs to. */
    public static Audience of(Requester requester) {
        return requester.is(Role.READER) ? STAFF : PUBLIC;
    }

    @Converter(autoApply = true)
    static class Column extends EnumColumn<Audience> {
        Column() {
            super(Audience.class);
        }
    }
}
