package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.communique.article.ArticleEvents.ArticlePublished;
import org.communique.article.ArticleEvents.ArticleWithdrawn;

/**
 * Writes down what the clock has brought to a locked article: each change once, with its event, whoever comes first to it.
 * Nobody who reads can tell whether that has been done, but for the next version behind a public article.
 */
@ApplicationScoped
class Timetable {

    @Inject
    ArticleAddress addresses;

    @Inject
    DraftPublisher drafts;

    @Inject
    EntityManager entities;

    @Inject
    Event<Object> events;

    /** Brings an article in line with the clock. */
    void settle(Article article, Instant now) {
        settle(article, now, null);
        drafts.publishDue(article, now);
    }

    /**
     * Brings the publication in line with the clock.
     *
     * @param by subject of who just set it, null when the clock came to it by itself
     */
    void settle(Article article, Instant now, String by) {
        Publication before = article.publication;
        Publication after = before.at(now);
        if (after.equals(before)) {
            return;
        }
        article.publication = after;
        if (before.status() == ArticleStatus.SCHEDULED) {
            article.publishedRevision = article.revision;
            addresses.show(article.slug);
            PublicationEntry.note(article, PublicationChange.PUBLISHED, before.publishedAt(), by, now);
        }
        if (!after.isPublic()) {
            PublicationEntry.note(article, PublicationChange.WITHDRAWN, before.unpublishAt(), by, now);
        }
        entities.flush();
        if (before.status() == ArticleStatus.SCHEDULED) {
            events.fire(new ArticlePublished(article.id, before.publishedAt()));
        }
        if (!after.isPublic()) {
            events.fire(new ArticleWithdrawn(article.id, before.unpublishAt()));
        }
    }
}
