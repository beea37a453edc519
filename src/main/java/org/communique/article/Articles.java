package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleAccess.Held;
import org.communique.article.ArticleEvents.ArticleErased;
import org.communique.article.ArticleEvents.ArticleRestored;
import org.communique.article.ArticleEvents.ArticleTrashed;
import org.communique.article.ArticleEvents.ArticleWithdrawn;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.storage.DatabaseClock;

/**
 * All changes of articles themselves. Each takes the article by slug, former slug or id and runs in one transaction; each
 * throws {@code not_found} or {@code gone} for an article that the requester may not see, {@code forbidden} for one that
 * they may not change, and {@code precondition_required} or {@code version_conflict} when the expected version is absent or
 * stale.
 */
@ApplicationScoped
@Transactional
public class Articles {

    /** Corrections of one article at most: a page shows them all. */
    public static final int MAX_CORRECTIONS = 100;

    @Inject
    ArticleAccess access;

    @Inject
    ArticleAddress addresses;

    @Inject
    ArticleWriter writer;

    @Inject
    EntityManager entities;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<Object> events;

    /**
     * Writes a new draft.
     *
     * @throws ProblemException {@code slug_taken} when the content asks for a slug that is or was another's,
     *     {@code translation_exists}, or {@code validation_failed} for an original that is none
     */
    public UUID create(ArticleContent content, Requester requester) {
        Instant now = clock.now();
        Article article = new Article(requester.subject(), now);
        writer.begin(article, content, requester, now);
        return article.id;
    }

    /**
     * Writes an article anew. Nothing is written, and the version stays, when the content stays the same.
     *
     * @param change makes the new content from the present one
     * @throws ProblemException as for {@link #create}; {@code evidence_lost} when the article is to become public by itself
     */
    public void revise(
            String slugOrId, ExpectedVersion expected, UnaryOperator<ArticleContent> change, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        writer.rewrite(article, change, null, article.isScheduledOnEvidence(), requester, held.now());
    }

    /**
     * Adds a note that tells readers what was wrong.
     *
     * @throws ProblemException {@code conflict} for an article that was never public, {@code limit_reached}
     */
    public void correct(String slugOrId, ExpectedVersion expected, String note, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        if (!article.publication.oncePublic()) {
            throw new ProblemException(ErrorCode.CONFLICT, "Nobody has read the article yet: change it instead.");
        }
        if (article.corrections.size() >= MAX_CORRECTIONS) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
        article.correct(note, requester.subject(), held.now());
        article.touch(held.now());
        entities.flush();
    }

    /** Puts an article into the trash; once more changes nothing. */
    public void trash(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        Publication before = article.publication;
        if (article.isTrashed()) {
            return;
        }
        article.publication = before.trashed();
        article.touch(held.now());
        PublicationEntry.note(article, PublicationChange.TRASHED, held.now(), requester.subject(), held.now());
        Draft.behind(article.id).ifPresent(Draft::unschedule);
        entities.flush();
        if (before.isPublic()) {
            events.fire(new ArticleWithdrawn(article.id, held.now()));
        }
        events.fire(new ArticleTrashed(article.id, held.now()));
    }

    /** Brings an article back from the trash, as a draft; one that is not there stays as it is. */
    public void restore(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        if (article.isTrashed()) {
            article.publication = article.publication.withdrawn();
            article.touch(held.now());
            PublicationEntry.note(article, PublicationChange.RESTORED, held.now(), requester.subject(), held.now());
            entities.flush();
            events.fire(new ArticleRestored(article.id, held.now()));
        }
    }

    /**
     * Removes an article for good, and all that belongs to it. Where the public saw it stays that it is gone.
     *
     * @throws ProblemException {@code forbidden} for who is no administrator
     */
    public void erase(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = access.visible(slugOrId, requester);
        Article article = held.article();
        if (!requester.is(Role.ADMIN)) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
        expected.require(article.version);
        if (article.publication.oncePublic()) {
            new GoneArticle(article.id, held.now(), requester.subject()).persistAndFlush();
            addresses.leave(article.id);
        }
        if (article.publication.isPublic()) {
            events.fire(new ArticleWithdrawn(article.id, held.now()));
        }
        events.fire(new ArticleErased(article.id, held.now()));
        article.delete();
        entities.flush();
    }

    /** Locks an article that the requester may change, for a change of something that belongs to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LockedArticle lock(String slugOrId, Requester requester) {
        Article article =
                access.editable(slugOrId, ExpectedVersion.any(), requester).article();
        return new LockedArticle(
                article.id,
                article.version,
                article.text.plain(),
                article.publication.publishedAt(),
                article.publication.oncePublic());
    }

    /** Counts a change of what belongs to a locked article as one of the article's own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countChange(LockedArticle locked) {
        entities.lock(entities.find(Article.class, locked.id()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
