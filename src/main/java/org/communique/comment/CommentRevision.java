package org.communique.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.communique.time.Ids;

/** What a comment said before its author changed it. */
@Entity
@Table(name = "comment_revision")
class CommentRevision extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "comment_id")
    UUID commentId;

    @Column(name = "author_name")
    String authorName;

    @Column(name = "author_url")
    String authorUrl;

    String body;

    @Column(name = "replaced_at")
    Instant replacedAt;

    protected CommentRevision() {}

    /** What a comment says, which is about to be replaced. */
    CommentRevision(Comment comment, Instant at) {
        this.id = Ids.next();
        this.commentId = comment.id;
        this.authorName = comment.authorName;
        this.authorUrl = comment.authorUrl;
        this.body = comment.body;
        this.replacedAt = at;
    }
}
