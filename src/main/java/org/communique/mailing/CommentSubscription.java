package org.communique.mailing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the author of a comment asked to be told of replies to it. */
@Entity
@Table(name = "comment_subscription")
class CommentSubscription extends PanacheEntityBase {

    @Id
    @Column(name = "comment_id")
    UUID commentId;

    @Column(name = "asked_at")
    Instant askedAt;

    /** When the address was shown to be theirs who asked; nobody is told of anything before. */
    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    protected CommentSubscription() {}

    CommentSubscription(UUID commentId, Instant at) {
        this.commentId = commentId;
        this.askedAt = at;
    }

    void confirm(Instant at) {
        confirmedAt = confirmedAt == null ? at : confirmedAt;
    }

    /** For good: what was asked once is not asked again by an old link. */
    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }
}
