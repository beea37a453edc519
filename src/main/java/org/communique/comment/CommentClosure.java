package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A moderator's word that an article takes no comments, whatever its policy says. */
@Entity
@Table(name = "comment_closure")
class CommentClosure extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    String reason;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    protected CommentClosure() {}
}
