package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A reader's word that a comment should not be there; one of each reader. */
@Entity
@Table(name = "comment_report")
class CommentReport extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "comment_id")
    UUID commentId;

    ReportReason reason;
    String detail;

    @Column(name = "reported_at")
    Instant reportedAt;

    /** When a moderator decided about the comment afterwards. */
    @Column(name = "settled_at")
    Instant settledAt;

    protected CommentReport() {}
}
