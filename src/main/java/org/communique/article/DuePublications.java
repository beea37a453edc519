package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.communique.storage.DatabaseClock;

/** Settles one article whose time has come, in a transaction of its own. Leaves one that somebody else is at. */
@ApplicationScoped
class DuePublications {

    @Inject
    Timetable timetable;

    @Inject
    DatabaseClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void settle(UUID articleId) {
        Article.lockedUnlessBusy(articleId).ifPresent(article -> timetable.settle(article, clock.now()));
    }

    /** Settles all but the next version, which cannot become public, and says so there. */
    @Transactional(TxType.REQUIRES_NEW)
    void refuseDraft(UUID articleId) {
        Article.lockedUnlessBusy(articleId).ifPresent(article -> {
            timetable.settle(article, clock.now(), null);
            Draft.behind(articleId)
                    .filter(draft -> draft.isDue(clock.now()))
                    .ifPresent(draft -> draft.refuse(DraftRefusal.CONFLICT));
        });
    }
}
