package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.storage.QueryPlans;

/**
 * Decides for a whole thread what of it the public sees: a comment shows when it is approved and nothing above it is
 * hidden; a deleted one keeps its bare place while something below it shows.
 */
@ApplicationScoped
class ThreadVisibility {

    @Inject
    EntityManager entities;

    @Inject
    QueryPlans plans;

    @Inject
    Event<CommentShown> events;

    /**
     * Has a verdict come about: records it and brings the comment's thread, whose lock the caller holds, in line.
     * Of what shows, or is taken back, nothing is left to appeal against.
     */
    void settle(Comment comment, Verdict verdict, String by, Instant at) {
        comment.decide(verdict, by, at).persist();
        if (verdict.status() == CommentStatus.APPROVED || verdict.status() == CommentStatus.DELETED) {
            CommentAppeal.settle(comment.id, at);
        }
        settle(comment.threadId);
    }

    /**
     * Brings the thread in line with the statuses in it. The caller holds the lock of its first comment. {@code offset 0} has the
     * database look up each level, not join it with all comments.
     */
    void settle(UUID threadId) {
        entities.flush();
        plans.byIndexes();
        List<?> shown =
                entities.createNativeQuery("""
                        with recursive reachable (id, parent_id, status) as (
                          select id, parent_id, status from comment
                          where id = :thread and status in ('approved', 'deleted')
                          union all
                          select c.* from reachable r cross join lateral (
                            select id, parent_id, status from comment where parent_id = r.id offset 0) c
                          where c.status in ('approved', 'deleted')
                        ), shown (id, parent_id) as (
                          select id, parent_id from reachable where status = 'approved'
                          union
                          select p.* from shown s cross join lateral (
                            select id, parent_id from comment where id = s.parent_id offset 0) p
                        ), changed as (
                          update comment c set visible = (c.id in (select id from shown))
                          where c.thread_id = :thread and c.visible <> (c.id in (select id from shown))
                          returning c.id, c.visible, c.status
                        )
                        select id from changed where visible and status = 'approved'
                        """).setParameter("thread", threadId).getResultList();
        // What was read of the thread before is not what the database holds now.
        entities.clear();
        if (!shown.isEmpty()) {
            events.fire(new CommentShown(shown.stream().map(UUID.class::cast).toList()));
        }
    }
}
