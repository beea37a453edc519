package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How an outcome stands to an audience for a time, made from its report and its updates by {@link Standings}. */
@Entity
@Immutable
@Table(name = "outcome_standing")
class Standing extends PanacheEntityBase {

    /** Before all days that a date of the API can name, but for itself. */
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** The day after all days on which something can have happened. */
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    @EmbeddedId
    Key key;

    @Column(name = "until_on")
    LocalDate until;

    OutcomeStatus status;

    protected Standing() {}

    /** Whose standing to whom, and from which day. */
    @Embeddable
    record Key(
            @Column(name = "outcome_id") UUID outcomeId,
            Audience audience,
            @Column(name = "from_on") LocalDate from) {}

    private static final String OF_OUTCOME = "join Standing s on s.key.outcomeId = o.id and s.key.audience = :audience";

    /** HQL that joins how an outcome {@code o} stands now: nothing can have happened later. */
    static final String NOW = OF_OUTCOME + " and s.until = {d '" + END + "'} ";

    /** HQL that joins how an outcome {@code o} stood on a {@code :day}. */
    private static final String THEN = OF_OUTCOME + " and s.key.from <= :day and s.until > :day ";

    /**
     * HQL that joins how an outcome {@code o} stands.
     *
     * @param day null for now
     */
    static String at(LocalDate day) {
        return day == null ? NOW : THEN;
    }

    /** Since when an outcome stands as it does: what it is since its report, it is since the day of that. */
    static LocalDate since(LocalDate from, Instant reportedAt) {
        return from.equals(BEGINNING) ? day(reportedAt) : from;
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
