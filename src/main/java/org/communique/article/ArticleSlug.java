package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A slug that an article has or had, or had before it was removed for good. Written by {@link ArticleAddress} alone. */
@Entity
@Table(name = "article_slug")
class ArticleSlug extends PanacheEntityBase {

    @Id
    String slug;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "gone_id")
    UUID goneId;

    /** Whether the public ever saw the article under it. */
    boolean shown;

    @Column(name = "taken_at")
    Instant takenAt;
}
