package org.communique.keyoutcome;

import java.time.LocalDate;
import org.communique.access.Requester;

/**
 * From where outcomes are looked at, in HQL on a row {@code l} of the ledger.
 *
 * @param day at whose end, {@code :day} in HQL; null for now
 */
record Viewpoint(Audience audience, LocalDate day) {

    /** Of most outcomes staff know no more than the public. */
    private static final String NOTHING_MORE = "l.toStaff.status is null";

    static Viewpoint of(Requester requester, LocalDate day) {
        return new Viewpoint(Audience.of(requester), day);
    }

    /** HQL that holds where the status is certainly what it is to the public now. */
    String isAsPublicNow() {
        String asNow = day == null ? "1 = 1" : "(l.toPublic.since is null or l.toPublic.since <= :day)";
        return audience == Audience.PUBLIC ? asNow : asNow + " and " + NOTHING_MORE;
    }

    /** HQL of the letter of the status, see {@link OutcomeStatus#letter}. */
    String status() {
        return day == null
                ? column("status")
                : "cast(function('status_on', :day, %s, %s) as String)".formatted(column("days"), column("statuses"));
    }

    /** HQL of the day since which the status stands, null for that of the report. */
    String since() {
        return day == null
                ? column("since")
                : "cast(function('since_on', :day, %s) as LocalDate)".formatted(column("days"));
    }

    private String column(String name) {
        return audience == Audience.PUBLIC
                ? "l.toPublic." + name
                : "case when " + NOTHING_MORE + " then l.toPublic.%1$s else l.toStaff.%1$s end".formatted(name);
    }
}
