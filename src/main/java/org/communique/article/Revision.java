package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.communique.time.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an article, or the next version behind it, was from one accepted change to the next. Never changed. */
@Entity
@Immutable
class Revision extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    int number;
    boolean draft;

    @JdbcTypeCode(SqlTypes.JSON)
    ArticleContent content;

    List<String> changed;

    @Column(name = "restored_from")
    Integer restoredFrom;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    protected Revision() {}

    /**
     * @param draft whether it is of the next version behind the article
     * @param before what the content was before
     * @param restoredFrom number of the revision whose content this is again, or null
     */
    Revision(
            UUID articleId,
            int number,
            boolean draft,
            ArticleContent content,
            ArticleContent before,
            Integer restoredFrom,
            String madeBy,
            Instant madeAt) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.number = number;
        this.draft = draft;
        this.content = content;
        this.changed = content.changedFrom(before);
        this.restoredFrom = restoredFrom;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    static Optional<Revision> of(UUID articleId, int number) {
        return find("articleId = ?1 and number = ?2", articleId, number).firstResultOptional();
    }
}
