package org.communique.screening;

import jakarta.persistence.Converter;
import org.communique.storage.EnumColumn;

/** What a rule of moderators is about, which says what its value is. */
public enum RuleKind {
    /** A word, or several side by side, in any case and with any accents. */
    WORD,
    /** A regular expression (RE2), found anywhere, in any case. */
    PATTERN,
    /** A network address, or a network in CIDR notation (RFC 4632, RFC 4291). */
    NETWORK,
    /** A domain of email addresses; those below it are meant, too. */
    EMAIL_DOMAIN,
    /** The number of links that a comment may have. */
    MAX_LINKS,
    /** The number of comments of one client in ten minutes. */
    POSTS_PER_CLIENT,
    /** The number of comments of one email address in ten minutes. */
    POSTS_PER_ADDRESS;

    /** Whether the value is a number, of which there is one. */
    boolean isNumber() {
        return this == MAX_LINKS || this == POSTS_PER_CLIENT || this == POSTS_PER_ADDRESS;
    }

    @Converter(autoApply = true)
    static class Column extends EnumColumn<RuleKind> {
        Column() {
            super(RuleKind.class);
        }
    }
}
