package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.article.CommentPolicy;
import org.communique.article.Publication;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** Tells whether an article takes comments, and lets moderators say that it does not. */
@ApplicationScoped
@Transactional
public class CommentDoors {

    @Inject
    CommentSettings settings;

    @Inject
    ArticleQueries articles;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * How the comments of an article stand.
     *
     * @param count of those that show, bare places of deleted ones not counted
     * @param open whether it takes comments
     * @param closesAt when it takes none any more, or null for no end
     */
    public record CommentState(long count, boolean open, Instant closesAt) {}

    /** A closure as moderators see it. */
    public record Closure(String reason, String closedBy, Instant closedAt) {}

    /** How the comments of an article stand, in one statement. */
    public CommentState state(UUID article, CommentPolicy policy, Publication publication, Instant now) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select (select cast(coalesce(sum(shown), 0) as bigint) from comment_tally where article_id = :article),
                          exists (select 1 from comment_closure where article_id = :article)
                        """, Object[].class)
                .setParameter("article", article)
                .getSingleResult();
        CommentPolicy rules = withDefault(policy);
        boolean open = publication.isPublic() && rules.openAt(now, publication.publishedAt());
        return new CommentState((Long) row[0], open && !(Boolean) row[1], rules.closesAt(publication.publishedAt()));
    }

    private CommentPolicy withDefault(CommentPolicy policy) {
        return policy.closesAfterDays() != null
                ? policy
                : new CommentPolicy(policy.open(), settings.closesAfterDays().orElse(null), policy.moderation());
    }

    /**
     * The closure of an article.
     *
     * @throws ProblemException as {@link ArticleQueries#anchor}; {@code not_found} when no moderator closed it
     */
    public Closure closure(String article, Requester moderator) {
        return CommentClosure.<CommentClosure>findByIdOptional(
                        articles.anchor(article, moderator).id())
                .map(closure -> new Closure(closure.reason, closure.closedBy, closure.closedAt))
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /**
     * Closes the comments of an article until they are opened again; once more changes the reason.
     *
     * @param reason for the record, or null
     * @throws ProblemException as {@link ArticleQueries#anchor}
     */
    public void close(String article, String reason, Requester moderator) {
        entities.createNativeQuery("""
                        insert into comment_closure (article_id, reason, closed_by, closed_at)
                        values (:article, :reason, :by, :now)
                        on conflict (article_id) do update set reason = excluded.reason
                        """)
                .setParameter("article", articles.anchor(article, moderator).id())
                .setParameter("reason", reason)
                .setParameter("by", moderator.subject())
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /** Takes a closure back, if there is one; throws as {@link #close}. */
    public void open(String article, Requester moderator) {
        CommentClosure.deleteById(articles.anchor(article, moderator).id());
    }
}
