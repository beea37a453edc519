package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.http.ProblemException;
import org.communique.label.Labels;

/** Writes content into locked articles: every accepted change becomes a revision and an event. */
@ApplicationScoped
class ArticleWriter {

    @Inject
    ArticleAddress addresses;

    @Inject
    Translations translations;

    @Inject
    RevisionRegister revisions;

    @Inject
    Labels labels;

    @Inject
    EntityManager entities;

    @Inject
    Event<Object> events;

    /**
     * Writes the first content of an article, which is made with it.
     *
     * @throws ProblemException {@code slug_taken} or {@code validation_failed}
     */
    void begin(Article article, ArticleContent content, Requester requester, Instant now) {
        String slug = content.slug();
        if (slug == null) {
            slug = addresses.takeFree(content.title(), article.id, now);
        } else {
            addresses.take(slug, article.id, now);
        }
        UUID group = translations.group(content.translationOf(), article, requester);
        List<Topic> topics = labels.named(content.topics(), Topic.class);
        ArticleContent first = content.with(slug, names(topics), group);
        article.write(first, topics, group);
        article.touch(now);
        article.revision = 1;
        article.persistAndFlush();
        revisions.add(article.id, first, ArticleContent.EMPTY, null, requester.subject(), now);
        entities.flush();
    }

    /**
     * Writes an article anew. Nothing is written, and the version stays, when the content stays the same.
     *
     * @param change makes the new content from the present one
     * @param restoredFrom number of the revision whose content it is, or null
     * @param evidenceRequired whether a text in which quotes are lost is refused
     * @throws ProblemException {@code slug_taken}, {@code validation_failed} or {@code evidence_lost}
     */
    void rewrite(
            Article article,
            UnaryOperator<ArticleContent> change,
            Integer restoredFrom,
            boolean evidenceRequired,
            Requester requester,
            Instant now) {
        labels.hold(Topic.class);
        ArticleContent before = article.content();
        ArticleContent content = change.apply(before);
        String slug = content.slug() == null ? article.slug : content.slug();
        UUID group = translations.group(content.translationOf(), article, requester);
        List<Topic> topics = labels.named(content.topics(), Topic.class);
        ArticleContent after = content.with(slug, names(topics), group);
        if (after.equals(before)) {
            return;
        }
        if (!slug.equals(article.slug)) {
            addresses.take(slug, article.id, now);
            if (article.publication.isPublic()) {
                addresses.show(slug);
            }
        }
        article.write(after, topics, group);
        article.touch(now);
        article.revision = revisions.add(article.id, after, before, restoredFrom, requester.subject(), now);
        entities.flush();
        events.fire(new ArticleRevised(article.id, article.text.plain(), evidenceRequired));
    }

    private static List<String> names(List<Topic> topics) {
        return topics.stream().map(Topic::name).toList();
    }
}
