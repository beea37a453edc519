package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.communique.article.Publicity;

/**
 * All that lists and counts ask of an outcome, in one narrow row, made from what is known of it. Who changes the row holds its
 * lock; who changes several has locked all of them at once.
 */
@Entity
@Table(name = "outcome_ledger")
class OutcomeLedger extends PanacheEntityBase {

    /** HQL that holds for one whose standing the clock has overtaken. */
    static final String OVERTAKEN = "goodUntil <= " + Publicity.NOW;

    @Id
    @Column(name = "outcome_id")
    UUID outcomeId;

    /** When the clock will have changed the standing; null for never. */
    @Column(name = "good_until")
    Instant goodUntil;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "due_key")
    LocalDate dueKey;

    Kind kind;

    /** That of its article, kept by the database. */
    PublicTime publication;

    EvidenceStates evidence;

    /** Of the statement, to be searched in; kept by the database for queries to name, and read by nobody. */
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    /** What {@link OutcomeTally} counts, kept by the database likewise. */
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    byte[] traits;

    /** Of the query in the language of its article, among those in all languages; kept by the database with what is searched. */
    @Column(name = "search_place", insertable = false, updatable = false)
    Short searchPlace;

    /** What {@link LabelSets} call its parties; null for none. */
    @Column(name = "party_set")
    Integer partySet;

    /** What {@link LabelSets} call the topics of its article; null for none. */
    @Column(name = "topic_set")
    Integer topicSet;

    @AttributeOverride(name = "status", column = @Column(name = "public_status"))
    @AttributeOverride(name = "since", column = @Column(name = "public_since"))
    @AttributeOverride(name = "days", column = @Column(name = "public_days"))
    @AttributeOverride(name = "statuses", column = @Column(name = "public_statuses"))
    Standing toPublic;

    /** Null where staff know no more than the public. */
    @AttributeOverride(name = "status", column = @Column(name = "staff_status"))
    @AttributeOverride(name = "since", column = @Column(name = "staff_since"))
    @AttributeOverride(name = "days", column = @Column(name = "staff_days"))
    @AttributeOverride(name = "statuses", column = @Column(name = "staff_statuses"))
    Standing toStaff;

    protected OutcomeLedger() {}

    /** That of an outcome of which no more is known than its report. */
    OutcomeLedger(KeyOutcome outcome, Integer partySet, Integer topicSet) {
        this.outcomeId = outcome.id;
        this.partySet = partySet;
        this.topicSet = topicSet;
        write(OutcomeFacts.of(outcome), new History(List.of()));
    }

    /** Those of the outcomes that are there, all locked, in one order for all who lock. */
    static List<OutcomeLedger> locked(Collection<UUID> outcomes) {
        return find("outcomeId in ?1 order by outcomeId", outcomes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Takes over what is known now. */
    void write(OutcomeFacts facts, History history) {
        reportedAt = facts.reportedAt();
        updatedAt = facts.updatedAt();
        dueKey = facts.dueKey();
        kind = facts.kind();
        toPublic = Standing.of(history.periods(facts.reported(), Audience.PUBLIC));
        Standing staff = Standing.of(history.periods(facts.reported(), Audience.STAFF));
        toStaff = staff.matches(toPublic) ? null : staff;
        goodUntil = history.goodUntil();
        evidence = EvidenceStates.of(Stream.concat(Stream.of(facts.evidence()), history.evidence()));
    }
}
