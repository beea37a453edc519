package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the author of a comment says against a decision: once. */
@Entity
@Table(name = "comment_appeal")
class CommentAppeal extends PanacheEntityBase {

    @Id
    @Column(name = "comment_id")
    UUID commentId;

    String text;

    @Column(name = "made_at")
    Instant madeAt;

    /** When a moderator decided about the comment afterwards, or nothing was left to appeal against. */
    @Column(name = "settled_at")
    Instant settledAt;

    protected CommentAppeal() {}

    CommentAppeal(UUID commentId, String text, Instant at) {
        this.commentId = commentId;
        this.text = text;
        this.madeAt = at;
    }

    /** Closes the appeal for a comment, if one is open. */
    static void settle(UUID commentId, Instant at) {
        update("settledAt = ?1 where commentId = ?2 and settledAt is null", at, commentId);
    }
}
