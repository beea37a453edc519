package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.communique.time.Ids;

/**
 * An entry in an outcome's history. What it says never changes: a wrong one is corrected by another, or struck, and stays.
 * Its evidence follows the text of the article that it quotes.
 */
@Entity
@Table(name = "outcome_update")
class OutcomeUpdate extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "outcome_id")
    UUID outcomeId;

    OutcomeStatus status;

    @Column(name = "on_date")
    LocalDate on;

    String note;

    @Column(name = "article_id")
    UUID articleId;

    Evidence evidence;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "corrects_id")
    UUID corrects;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "struck_at")
    Instant struckAt;

    @Column(name = "struck_by")
    String struckBy;

    @Column(name = "strike_reason")
    String strikeReason;

    protected OutcomeUpdate() {}

    /**
     * @param articleId the article that reports it, null for none
     * @param evidence what is quoted from that article, null without one
     */
    OutcomeUpdate(
            UUID outcomeId, UpdateContent content, UUID articleId, Evidence evidence, Instant at, String createdBy) {
        this.id = Ids.next();
        this.outcomeId = outcomeId;
        this.status = content.status();
        this.on = content.on();
        this.note = content.note();
        this.articleId = articleId;
        this.evidence = evidence;
        this.sourceUrl = content.sourceUrl();
        this.corrects = content.corrects();
        this.createdAt = at;
        this.createdBy = createdBy;
    }

    /** Those that quote an article, of whatever outcomes. */
    static List<OutcomeUpdate> quoting(UUID articleId) {
        return list("articleId = ?1 and struckAt is null order by id", articleId);
    }

    boolean isStruck() {
        return struckAt != null;
    }

    /** Takes it out of account; once more changes nothing. */
    void strike(String reason, Instant at, String by) {
        if (!isStruck()) {
            strikeReason = reason;
            struckAt = at;
            struckBy = by;
        }
    }

    /** Takes it into account again. */
    void unstrike() {
        strikeReason = null;
        struckAt = null;
        struckBy = null;
    }
}
