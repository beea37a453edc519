package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The next version behind a public article. Changed only while its article is locked; the article does not change with it. */
@Entity
@Table(name = "article_draft")
class Draft extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Version
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    ArticleContent content;

    /** The number of the revision that its content is. */
    int revision;

    @Column(name = "publish_at")
    Instant publishAt;

    @Column(name = "accept_lost_evidence")
    boolean acceptLostEvidence;

    DraftRefusal refusal;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_by")
    String updatedBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Draft() {}

    /** One without content; {@link #write} gives it its first. */
    Draft(UUID articleId, String by, Instant at) {
        this.articleId = articleId;
        this.createdBy = by;
        this.createdAt = at;
    }

    static Optional<Draft> behind(UUID articleId) {
        return findByIdOptional(articleId);
    }

    void write(ArticleContent newContent, int newRevision, String by, Instant at) {
        content = newContent;
        revision = newRevision;
        updatedBy = by;
        updatedAt = at;
    }

    /** Lets it become public by itself at a moment. */
    void schedule(Instant at, boolean acceptLost) {
        publishAt = at;
        acceptLostEvidence = acceptLost;
        refusal = null;
    }

    void unschedule() {
        publishAt = null;
    }

    /** Keeps it from becoming public now that its time has come, and says why. */
    void refuse(DraftRefusal why) {
        publishAt = null;
        refusal = why;
    }

    boolean isDue(Instant now) {
        return publishAt != null && !now.isBefore(publishAt);
    }
}
