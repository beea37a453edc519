package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.storage.DatabaseClock;

/** Hands out articles to who may change them: locked, as they stand by the clock. */
@ApplicationScoped
class ArticleAccess {

    @Inject
    ArticleAddress addresses;

    @Inject
    Timetable timetable;

    @Inject
    DatabaseClock clock;

    /** An article under lock, and the moment since which it is. */
    record Held(Article article, Instant now) {}

    /**
     * An article that the requester may change.
     *
     * @throws ProblemException {@code not_found} or {@code gone} for one that they may not see, {@code forbidden} for one
     *     that they may not change, {@code precondition_required} or {@code version_conflict}
     */
    Held editable(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = visible(slugOrId, requester);
        requireChange(held.article().publication, held.article().createdBy, requester);
        expected.require(held.article().version);
        return held;
    }

    /**
     * Goes on for an editor, and for the author of a draft.
     *
     * @param publication as it stands
     * @throws ProblemException {@code forbidden}
     */
    static void requireChange(Publication publication, String createdBy, Requester requester) {
        boolean isOwnDraft = publication.status() == ArticleStatus.DRAFT && requester.made(createdBy);
        if (!requester.is(Role.EDITOR) && !isOwnDraft) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
    }

    /**
     * An article that the requester may see, though perhaps not change.
     *
     * @throws ProblemException {@code not_found} or {@code gone}
     */
    Held visible(String slugOrId, Requester requester) {
        Article article =
                addresses.find(slugOrId).flatMap(Article::locked).orElseThrow(() -> addresses.absence(slugOrId));
        Instant now = clock.now();
        timetable.settle(article, now);
        ArticleSight.of(article.publication, article.createdBy, requester).require();
        return new Held(article, now);
    }
}
