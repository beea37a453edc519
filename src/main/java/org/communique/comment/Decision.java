package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.screening.Finding;
import org.communique.time.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One entry in the record of what was decided about a comment, never changed. */
@Entity
@Table(name = "comment_decision")
class Decision extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "comment_id")
    UUID commentId;

    CommentStatus status;
    String rule;
    String reason;

    /** What each check found, or null when a person decided. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Finding> findings;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected Decision() {}

    Decision(UUID commentId, Verdict verdict, String decidedBy, Instant at) {
        this.id = Ids.next();
        this.commentId = commentId;
        this.status = verdict.status();
        this.rule = verdict.rule();
        this.reason = verdict.reason();
        this.findings = verdict.findings().isEmpty() ? null : verdict.findings();
        this.decidedBy = decidedBy;
        this.decidedAt = at;
    }

    /** Why a comment shows or does not. */
    static String lastReason(UUID comment) {
        return Decision.<Decision>find("commentId = ?1 order by id desc", comment)
                .firstResult()
                .reason;
    }

    /** What the checks found when they last looked at a comment. */
    static List<Finding> lastFindings(UUID comment) {
        return Decision.<Decision>find("commentId = ?1 and findings is not null order by id desc", comment)
                .firstResultOptional()
                .map(decision -> decision.findings)
                .orElse(List.of());
    }
}
