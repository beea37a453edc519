package org.communique.screening;

import java.time.Duration;

/**
 * How the form of a comment was used.
 *
 * @param ticket the token that the form gives
 * @param age how long before the comment the form was asked for; null unless the token is good
 * @param trapped whether the field was filled in that people do not see
 */
public record FormUse(Ticket ticket, Duration age, boolean trapped) {

    /** What is to be said of the token of a form. */
    public enum Ticket {
        /** None came. */
        ABSENT,
        GOOD,
        /** Too old, of another article, or none at all. */
        BAD
    }
}
