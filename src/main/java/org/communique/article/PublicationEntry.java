package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.communique.time.Ids;

/** An entry in the record of an article's way into and out of public, never changed. */
@Entity
@Table(name = "publication_entry")
class PublicationEntry extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    PublicationChange change;
    int revision;
    Instant at;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    protected PublicationEntry() {}

    /**
     * @param revision the number of the revision that it is about
     * @param at when it takes or took effect
     * @param madeBy subject of who made it so, null for the clock
     */
    PublicationEntry(
            UUID articleId, PublicationChange change, int revision, Instant at, String madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.change = change;
        this.revision = revision;
        this.at = at;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }
}
