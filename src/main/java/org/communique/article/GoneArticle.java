package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is left of an article that was public and has been removed for good: that it was there. */
@Entity
@Table(name = "gone_article")
class GoneArticle extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "gone_at")
    Instant goneAt;

    @Column(name = "gone_by")
    String goneBy;

    protected GoneArticle() {}

    GoneArticle(UUID id, Instant at, String by) {
        this.id = id;
        this.goneAt = at;
        this.goneBy = by;
    }
}
