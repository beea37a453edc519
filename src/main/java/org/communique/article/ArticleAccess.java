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
        if (!requester.is(Role.EDITOR) && !isOwnDraft(held.article(), requester)) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
        expected.require(held.article().version);
        return held;
    }

    private static boolean isOwnDraft(Article article, Requester requester) {
        return article.publication.status() == ArticleStatus.DRAFT && requester.made(article.createdBy);
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
