package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.communique.text.Quote;
import org.communique.time.Ids;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** One statement of what came of the reported event. Changed only while its article is locked. */
@Entity
@Table(name = "key_outcome")
class KeyOutcome extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "article_id")
    UUID articleId;

    int position;
    String statement;
    Kind kind;

    /** What the report gave; {@link Standings} tell what it became. */
    @Column(name = "status")
    OutcomeStatus reported;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(name = "due_key", insertable = false, updatable = false)
    LocalDate dueKey;

    Evidence evidence;

    @ManyToMany
    @JoinTable(
            name = "key_outcome_party",
            joinColumns = @JoinColumn(name = "key_outcome_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    List<Party> parties = new ArrayList<>();

    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected KeyOutcome() {}

    /** @param publishedAt from when the article is public, or null: nothing is reported before */
    KeyOutcome(UUID articleId, OutcomeStatus reported, Instant at, Instant publishedAt) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.reported = reported;
        this.reportedAt = publishedAt != null && publishedAt.isAfter(at) ? publishedAt : at;
        this.createdAt = at;
        this.updatedAt = at;
    }

    static Optional<KeyOutcome> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static List<KeyOutcome> ofArticle(UUID articleId) {
        return list("articleId = ?1 order by position", articleId);
    }

    /** Takes the content over; the quote is looked for only when it is another than before. */
    void write(OutcomeContent content, String plainText, List<Party> newParties) {
        statement = content.statement();
        kind = content.kind();
        dueOn = content.dueOn();
        Quote quote = content.evidence();
        if (evidence == null || !evidence.selector().equals(quote)) {
            evidence = Evidence.anchor(quote, plainText);
        }
        if (!parties.equals(newParties)) {
            parties.clear();
            parties.addAll(newParties);
        }
    }

    OutcomeContent content(OutcomeStatus present) {
        List<String> partyNames = parties.stream().map(Party::name).toList();
        return new OutcomeContent(statement, kind, present, partyNames, dueOn, evidence.selector(), position);
    }
}
