package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleAccess.Held;
import org.communique.article.ArticleEvents.ArticleEndSet;
import org.communique.article.ArticleEvents.ArticleScheduled;
import org.communique.article.ArticleEvents.ArticleUnscheduled;
import org.communique.article.ArticleEvents.ArticleWithdrawn;
import org.communique.article.ArticleEvents.EvidenceAsked;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;

/** Makes articles public and takes them back, now or in time. Throws what {@link Articles} throws. */
@ApplicationScoped
@Transactional
public class Publications {

    @Inject
    ArticleAccess access;

    @Inject
    Timetable timetable;

    @Inject
    DraftPublisher drafts;

    @Inject
    PublicationJob job;

    @Inject
    EntityManager entities;

    @Inject
    Event<Object> events;

    /**
     * Makes an article public, or lets it become so by itself; the same once more changes nothing.
     *
     * @throws ProblemException {@code conflict} when it lies in the trash or is public since another time,
     *     {@code validation_failed} for times that cannot be, {@code evidence_lost}
     */
    public void publish(String slugOrId, ExpectedVersion expected, PublicationWish wish, Requester requester) {
        Held held = editable(slugOrId, expected, requester);
        requireNotTrashed(held.article());
        publish(held.article(), held.now(), wish, requester);
    }

    private void publish(Article article, Instant now, PublicationWish wish, Requester requester) {
        Publication present = article.publication;
        Instant from = PublicationTimes.from(wish.publishAt(), present, now);
        Instant until = wish.unpublishAt() != null && wish.unpublishAt().equals(present.unpublishAt())
                ? present.unpublishAt()
                : PublicationTimes.until(wish.unpublishAt(), from, now);
        Publication wanted = present.scheduled(from, until);
        boolean same = wanted.at(now).equals(present);
        if (same && (present.isPublic() || article.acceptLostEvidence == wish.acceptLostEvidence())) {
            return;
        }
        if (!present.isPublic()) {
            askForEvidence(article, wish);
        }
        article.touch(now);
        article.acceptLostEvidence = wish.acceptLostEvidence();
        article.publication = present.isPublic() ? wanted.at(now) : wanted;
        entities.flush();
        if (present.isPublic()) {
            events.fire(new ArticleEndSet(article.id, until));
        } else {
            announce(article, now, requester);
        }
    }

    private void askForEvidence(Article article, PublicationWish wish) {
        if (!wish.acceptLostEvidence()) {
            events.fire(new EvidenceAsked(article.id, article.text.plain()));
        }
    }

    private void announce(Article article, Instant now, Requester requester) {
        Instant from = article.publication.publishedAt();
        events.fire(new ArticleScheduled(article.id, from, !article.publication.oncePublic()));
        if (from.isAfter(now)) {
            PublicationEntry.note(article, PublicationChange.SCHEDULED, from, requester.subject(), now);
        }
        timetable.settle(article, now, requester.subject());
    }

    /**
     * Makes the next version of a public article what it is, now or in time. Behind one that is not public any more it makes
     * the article public with it.
     *
     * @throws ProblemException {@code conflict} when there is no next version; otherwise as {@link #publish}
     */
    public void publishDraft(String slugOrId, ExpectedVersion expected, PublicationWish wish, Requester requester) {
        Held held = editable(slugOrId, expected, requester);
        Article article = held.article();
        requireNotTrashed(article);
        Draft draft = Draft.behind(article.id)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.CONFLICT, "There is no next version of the article to publish."));
        if (!article.publication.isPublic()) {
            drafts.publish(article, draft, requester, held.now());
            askForEvidence(article, wish);
            publish(article, held.now(), wish, requester);
        } else {
            schedule(article, draft, wish, requester, held.now());
        }
    }

    private void schedule(Article article, Draft draft, PublicationWish wish, Requester requester, Instant now) {
        Instant at = wish.publishAt() == null ? now : wish.publishAt();
        if (at.equals(draft.publishAt) && wish.acceptLostEvidence() == draft.acceptLostEvidence) {
            return;
        }
        Instant from = PublicationTimes.from(at, Publication.NONE, now);
        draft.schedule(from, wish.acceptLostEvidence());
        drafts.askForEvidence(draft);
        if (draft.isDue(now)) {
            drafts.publish(article, draft, requester, now);
        } else {
            PublicationEntry.note(draft, PublicationChange.SCHEDULED, from, requester.subject(), now);
        }
        entities.flush();
    }

    /** Takes an article back from the public, or from becoming public; once more changes nothing. */
    public void withdraw(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = editable(slugOrId, expected, requester);
        Article article = held.article();
        Publication before = article.publication;
        if (before.publishedAt() == null) {
            return;
        }
        article.publication = before.withdrawn();
        article.touch(held.now());
        PublicationEntry.note(article, PublicationChange.WITHDRAWN, held.now(), requester.subject(), held.now());
        Draft.behind(article.id).ifPresent(Draft::unschedule);
        entities.flush();
        events.fire(
                before.isPublic() ? new ArticleWithdrawn(article.id, held.now()) : new ArticleUnscheduled(article.id));
    }

    /** Keeps the next version from becoming public by itself; once more changes nothing. */
    public void withdrawDraft(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = editable(slugOrId, expected, requester);
        Draft.behind(held.article().id).ifPresent(Draft::unschedule);
        entities.flush();
    }

    /** Brings one article in line with the clock, should nobody have come to it yet. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void catchUp(UUID articleId) {
        job.settle(articleId);
    }

    private Held editable(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        if (!requester.is(Role.EDITOR)) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
        return held;
    }

    private static void requireNotTrashed(Article article) {
        if (article.isTrashed()) {
            throw new ProblemException(ErrorCode.CONFLICT, "The article lies in the trash. Restore it first.");
        }
    }
}
