package org.communique.keyoutcome;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.communique.keyoutcome.History.Period;

/**
 * How an outcome stands to an audience, on all days. Made from its report and its updates by {@link Standings}.
 *
 * @param status that of today: nothing can have happened later. A letter, see {@link OutcomeStatus#letter}
 * @param since the day of the last change, null when nothing has changed since the report
 * @param days those on which it changed, ascending
 * @param statuses one letter more than there are days: that of the report, then the one that each day brought
 */
@Embeddable
record Standing(String status, LocalDate since, LocalDate[] days, String statuses) {

    /** Before all days that a date of the API can name, but for itself. */
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** The day after all days on which something can have happened. */
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    /** That which periods without gaps over all days tell. */
    static Standing of(List<Period> periods) {
        StringBuilder statuses = new StringBuilder();
        periods.forEach(period -> statuses.append(period.status().letter()));
        LocalDate[] days = periods.stream().skip(1).map(Period::from).toArray(LocalDate[]::new);
        return new Standing(
                statuses.substring(days.length),
                days.length == 0 ? null : days[days.length - 1],
                days,
                statuses.toString());
    }

    /** Whether it tells the same. */
    boolean matches(Standing other) {
        return statuses.equals(other.statuses) && List.of(days).equals(List.of(other.days));
    }

    /** Since when an outcome stands as it does: what it is since its report, it is since the day of that. */
    static LocalDate since(LocalDate changed, Instant reportedAt) {
        return changed == null ? day(reportedAt) : changed;
    }

    /** The moment at which a day begins, in UTC. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The moment at which a day is over, in UTC. */
    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The day of an instant, in UTC. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
