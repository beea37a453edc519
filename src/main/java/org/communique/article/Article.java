package org.communique.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import org.communique.text.Slugs;
import org.communique.text.SortKey;
import org.communique.time.Ids;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;

/** An article and its rules. Changed only under a row lock, so that of two writers the second sees the first's version. */
@Entity
class Article extends PanacheEntityBase {

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

    @Column(name = "body_html")
    String bodyHtml;

    @Column(name = "plain_text")
    String plainText;

    @Column(name = "word_count")
    int wordCount;

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
    ArticleStatus status;

    @Column(name = "published_at")
    Instant publishedAt;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(name = "listed_at", insertable = false, updatable = false)
    Instant listedAt;

    @Column(name = "once_public")
    boolean oncePublic;

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
        this.status = ArticleStatus.DRAFT;
    }

    static Optional<Article> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Takes the content over, with the slug and topics that were found for it. */
    void write(ArticleContent content, String newSlug, List<Topic> newTopics, Instant at) {
        slug = newSlug;
        language = content.language();
        title = content.title();
        titleKey = SortKey.of(title);
        summary = content.summary();
        writeBody(content.body());
        authors = content.authors();
        authorSlugs = authors.stream()
                .map(author -> Slugs.of(author.name()))
                .distinct()
                .toList();
        image = content.image();
        event = content.event();
        sources = content.sources();
        commentPolicy = content.commentPolicy();
        if (!topics.equals(newTopics)) {
            topics.clear();
            topics.addAll(newTopics);
        }
        updatedAt = at;
    }

    private void writeBody(String newBody) {
        if (!newBody.equals(body)) {
            ArticleText text = ArticleText.of(newBody);
            body = newBody;
            bodyHtml = text.html();
            plainText = text.plain();
            wordCount = text.words();
        }
    }

    ArticleContent content() {
        List<String> topicNames = topics.stream().map(Topic::name).toList();
        return new ArticleContent(
                title, slug, language, summary, body, authors, topicNames, image, event, sources, commentPolicy);
    }

    /** Makes it public from now; says whether it was not before. */
    boolean publish(Instant at) {
        if (status == ArticleStatus.PUBLISHED) {
            return false;
        }
        status = ArticleStatus.PUBLISHED;
        publishedAt = at;
        oncePublic = true;
        updatedAt = at;
        return true;
    }

    /** Takes it back from the public; says whether it was public. */
    boolean withdraw(Instant at) {
        if (status != ArticleStatus.PUBLISHED) {
            return false;
        }
        becomeDraft(at);
        return true;
    }

    /** Puts it into the trash; says whether it was public. */
    boolean trash(Instant at) {
        boolean wasPublic = status == ArticleStatus.PUBLISHED;
        if (status != ArticleStatus.TRASHED) {
            status = ArticleStatus.TRASHED;
            publishedAt = null;
            updatedAt = at;
        }
        return wasPublic;
    }

    /** Brings it back from the trash, as a draft. */
    void restore(Instant at) {
        if (status == ArticleStatus.TRASHED) {
            becomeDraft(at);
        }
    }

    private void becomeDraft(Instant at) {
        status = ArticleStatus.DRAFT;
        publishedAt = null;
        updatedAt = at;
    }
}
