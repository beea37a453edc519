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
     * Writes down what happens to an article as it is.
     *
     * @param at when it takes or took effect
     * @param by subject of who made it so, null for the clock
     */
    static void note(Article article, PublicationChange change, Instant at, String by, Instant now) {
        new PublicationEntry(article.id, change, article.revision, at, by, now).persist();
    }

    /** Writes down what is to happen to an article's next version; otherwise as for the article. */
    static void note(Draft draft, PublicationChange change, Instant at, String by, Instant now) {
        new PublicationEntry(draft.articleId, change, draft.revision, at, by, now).persist();
    }

    private PublicationEntry(
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
