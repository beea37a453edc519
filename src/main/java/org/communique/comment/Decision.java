package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.communique.time.Ids;

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
        this.decidedBy = decidedBy;
        this.decidedAt = at;
    }
}
