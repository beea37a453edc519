package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleEvents.ArticlePublished;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.article.ArticleEvents.ArticleWithdrawn;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.Labels;
import org.communique.time.Clock;

/**
 * All changes of articles. Each takes the article by slug, former slug or id and runs in one transaction; each throws
 * {@code not_found} for an article that the requester may not see, {@code forbidden} for one that they may not change,
 * and {@code precondition_required} or {@code version_conflict} when the expected version is absent or stale.
 */
@ApplicationScoped
@Transactional
public class Articles {

    @Inject
    ArticleAddress addresses;

    @Inject
    Labels labels;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /**
     * Writes a new draft.
     *
     * @throws ProblemException {@code slug_taken} when the content asks for a slug that is or was another's
     */
    public UUID create(ArticleContent content, Requester requester) {
        Instant now = clock.now();
        Article article = new Article(requester.subject(), now);
        List<Topic> topics = labels.named(content.topics(), Topic.class);
        article.write(content, address(content, article.id, now), topics, now);
        article.persistAndFlush();
        return article.id;
    }

    private String address(ArticleContent content, UUID article, Instant now) {
        if (content.slug() == null) {
            return addresses.takeFree(content.title(), article, now);
        }
        addresses.take(content.slug(), article, now);
        return content.slug();
    }

    /**
     * Writes an article anew. Nothing is written, and the version stays, when the content stays the same.
     *
     * @param change makes the new content from the present one
     * @throws ProblemException {@code slug_taken}
     */
    public void revise(
            String slugOrId, ExpectedVersion expected, UnaryOperator<ArticleContent> change, Requester requester) {
        Article article = editable(slugOrId, expected, requester);
        ArticleContent before = article.content();
        ArticleContent wanted = change.apply(before);
        List<Topic> topics = labels.named(wanted.topics(), Topic.class);
        String slug = wanted.slug() == null ? article.slug : wanted.slug();
        ArticleContent after =
                wanted.with(slug, topics.stream().map(Topic::name).toList());
        if (after.equals(before)) {
            return;
        }
        Instant now = clock.now();
        if (!slug.equals(article.slug)) {
            addresses.take(slug, article.id, now);
        }
        article.write(after, slug, topics, now);
        entities.flush();
        events.fire(new ArticleRevised(article.id, article.plainText));
    }

    /**
     * Makes an article public from now; once more changes nothing.
     *
     * @throws ProblemException {@code conflict} when it lies in the trash; what observers throw
     */
    public void publish(String slugOrId, ExpectedVersion expected, boolean acceptLostEvidence, Requester requester) {
        Article article = editable(slugOrId, expected, requester);
        if (article.status == ArticleStatus.TRASHED) {
            throw new ProblemException(ErrorCode.CONFLICT, "The article lies in the trash. Restore it first.");
        }
        boolean first = !article.oncePublic;
        Instant now = clock.now();
        if (article.publish(now)) {
            entities.flush();
            events.fire(new ArticlePublished(article.id, now, first, acceptLostEvidence));
        }
    }

    /** Takes an article back from the public; once more changes nothing. */
    public void withdraw(String slugOrId, ExpectedVersion expected, Requester requester) {
        Article article = editable(slugOrId, expected, requester);
        Instant now = clock.now();
        if (article.withdraw(now)) {
            entities.flush();
            events.fire(new ArticleWithdrawn(article.id, now));
        }
    }

    /** Puts an article into the trash; once more changes nothing. */
    public void trash(String slugOrId, ExpectedVersion expected, Requester requester) {
        Article article = editable(slugOrId, expected, requester);
        Instant now = clock.now();
        if (article.trash(now)) {
            events.fire(new ArticleWithdrawn(article.id, now));
        }
        entities.flush();
    }

    /** Brings an article back from the trash, as a draft; one that is not there stays as it is. */
    public void restore(String slugOrId, ExpectedVersion expected, Requester requester) {
        editable(slugOrId, expected, requester).restore(clock.now());
        entities.flush();
    }

    /** Locks an article that the requester may change, for a change of something that belongs to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LockedArticle lock(String slugOrId, Requester requester) {
        Article article = editable(slugOrId, ExpectedVersion.any(), requester);
        return new LockedArticle(article.id, article.version, article.plainText, article.publishedAt);
    }

    /** Counts a change of what belongs to a locked article as one of the article's own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countChange(LockedArticle locked) {
        entities.lock(entities.find(Article.class, locked.id()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private Article editable(String slugOrId, ExpectedVersion expected, Requester requester) {
        Article article = addresses
                .find(slugOrId)
                .flatMap(Article::locked)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        ArticleSight.of(article.status, article.oncePublic, article.createdBy, requester)
                .require();
        requireEditor(article, requester);
        expected.require(article.version);
        return article;
    }

    private static void requireEditor(Article article, Requester requester) {
        boolean ownDraft = article.status == ArticleStatus.DRAFT && requester.made(article.createdBy);
        if (!requester.is(Role.EDITOR) && !ownDraft) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
    }
}
