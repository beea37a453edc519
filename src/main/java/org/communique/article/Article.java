package org.communique.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.communique.text.Slugs;
import org.communique.text.SortKey;
import org.communique.time.Ids;
import org.hibernate.Timeouts;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/**
 * An article and its rules. Changed only under a row lock, so that of two writers the second sees the first's version. What
 * the clock brings counts as no change. Only changed columns are written, since much is derived from some of them.
 */
@Entity
@DynamicUpdate
class Article extends DerivedColumns {

    @Id
    UUID id;

    @Version
    long version;

    String slug;
    String language;
    String title;

    @Column(name = "title_key")
    String titleKey;

    String summary;
    String body;
    ArticleText text;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Author> authors;

    @Column(name = "author_slugs")
    List<String> authorSlugs;

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    List<Topic> topics = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Image image;

    @JdbcTypeCode(SqlTypes.JSON)
    Event event;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Source> sources;

    CommentPolicy commentPolicy;

    @Column(name = "translation_group")
    UUID translationGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Correction> corrections = List.of();

    @OptimisticLock(excluded = true)
    Publication publication = Publication.NONE;

    @Column(name = "accept_lost_evidence")
    boolean acceptLostEvidence;

    /** The number of the revision that its content is. */
    int revision;

    @OptimisticLock(excluded = true)
    @Column(name = "published_revision")
    Integer publishedRevision;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Article() {}

    /** A draft without content; {@link #write} gives it its first. */
    Article(String createdBy, Instant at) {
        this.id = Ids.next();
        this.createdBy = createdBy;
        this.createdAt = at;
    }

    static Optional<Article> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static Optional<Article> lockedUnlessBusy(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Takes the content over, with the slug, topics and group of translations that were found for it. */
    void write(ArticleContent content, List<Topic> newTopics, UUID group) {
        slug = content.slug();
        language = content.language();
        title = content.title();
        titleKey = SortKey.of(title);
        summary = content.summary();
        if (!content.body().equals(body)) {
            body = content.body();
            text = ArticleText.of(body);
        }
        authors = content.authors();
        authorSlugs = authors.stream()
                .map(author -> Slugs.of(author.name()))
                .distinct()
                .toList();
        image = content.image();
        event = content.event();
        sources = content.sources();
        commentPolicy = content.commentPolicy();
        translationGroup = group;
        if (!topics.equals(newTopics)) {
            topics.clear();
            topics.addAll(newTopics);
        }
    }

    ArticleContent content() {
        List<String> topicNames = topics.stream().map(Topic::name).toList();
        String original = translationGroup == null ? null : translationGroup.toString();
        return new ArticleContent(
                title,
                slug,
                language,
                summary,
                body,
                authors,
                topicNames,
                image,
                event,
                sources,
                original,
                commentPolicy);
    }

    /** Adds a note that readers see. */
    void correct(String note, String by, Instant at) {
        corrections = Stream.concat(corrections.stream(), Stream.of(new Correction(Ids.next(), note, at, by)))
                .toList();
    }

    /** Dates an accepted change, which counts as one version more; no two have one time. */
    void touch(Instant at) {
        updatedAt = updatedAt == null || at.isAfter(updatedAt) ? at : updatedAt.plusMillis(1);
    }

    boolean isTrashed() {
        return publication.status() == ArticleStatus.TRASHED;
    }

    /** Whether it becomes public by itself, and only if its evidence holds. */
    boolean isScheduledOnEvidence() {
        return publication.status() == ArticleStatus.SCHEDULED && !acceptLostEvidence;
    }
}
