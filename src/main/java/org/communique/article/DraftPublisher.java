package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleEvents.EvidenceAsked;
import org.communique.http.ProblemException;

/** Makes next versions what their locked articles are. */
@ApplicationScoped
class DraftPublisher {

    /** Who acts when nobody does. */
    private static final Requester CLOCK = new Requester("clock", EnumSet.allOf(Role.class));

    @Inject
    ArticleWriter writer;

    @Inject
    Translations translations;

    @Inject
    Event<Object> events;

    /** Publishes the next version of an article if its time has come and nothing speaks against it. */
    void publishDue(Article article, Instant now) {
        Draft.behind(article.id).filter(draft -> draft.isDue(now)).ifPresent(draft -> {
            if (mayPublish(article, draft)) {
                publish(article, draft, CLOCK, now);
            }
        });
    }

    /** One that may not stays what it is, and says why; its article goes on as it was. */
    private boolean mayPublish(Article article, Draft draft) {
        if (!article.publication.isPublic()) {
            draft.unschedule();
            return false;
        }
        try {
            askForEvidence(draft);
            return true;
        } catch (ProblemException lost) {
            draft.refuse(DraftRefusal.EVIDENCE_LOST);
            return false;
        }
    }

    /**
     * Goes on only when the text of a next version holds the quotes of the article's outcomes, unless losing them is accepted.
     *
     * @throws ProblemException {@code evidence_lost}
     */
    void askForEvidence(Draft draft) {
        if (!draft.acceptLostEvidence) {
            events.fire(new EvidenceAsked(
                    draft.articleId, ArticleText.of(draft.content.body()).plain()));
        }
    }

    /** Makes a next version what the article is now, and puts an end to it as the next. */
    void publish(Article article, Draft draft, Requester by, Instant now) {
        writer.rewrite(article, present -> translations.withoutLost(draft.content), null, false, by, now);
        draft.delete();
        if (article.publication.isPublic()) {
            article.publishedRevision = article.revision;
            Instant at = draft.publishAt == null ? now : draft.publishAt;
            String who = by == CLOCK ? null : by.subject();
            PublicationEntry.note(article, PublicationChange.PUBLISHED, at, who, now);
        }
    }
}
