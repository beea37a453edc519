package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.article.ArticleAccess.Held;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;

/** The slugs that an article has and had, and the giving up of one, after which another article may take it. */
@ApplicationScoped
@Transactional
public class FormerSlugs {

    @Inject
    ArticleAccess access;

    @Inject
    ArticleQueries articles;

    @Inject
    EntityManager entities;

    /**
     * A slug of an article.
     *
     * @param current whether it has it now
     * @param shown whether it leads the public to the article
     */
    public record OwnSlug(String slug, boolean current, boolean shown, Instant takenAt) {}

    /**
     * All slugs of an article, the last taken first.
     *
     * @throws ProblemException {@code not_found}, {@code gone}, {@code forbidden}
     */
    public List<OwnSlug> list(String slugOrId, Requester requester) {
        ArticleAnchor article = articles.insight(slugOrId, requester);
        return entities.createQuery(
                        "from ArticleSlug where articleId = :id order by takenAt desc, slug", ArticleSlug.class)
                .setParameter("id", article.id())
                .getResultStream()
                .map(own -> new OwnSlug(own.slug, own.slug.equals(article.slug()), own.shown, own.takenAt))
                .toList();
    }

    /**
     * Gives up a former slug: it leads nowhere any more, and is anybody's to take.
     *
     * @throws ProblemException {@code not_found} when the article never had it, {@code conflict} when it has it, or is to
     *     have it with its next version; otherwise as {@link Articles}
     */
    public void release(String slugOrId, String slug, ExpectedVersion expected, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        ArticleSlug own = ArticleSlug.<ArticleSlug>findByIdOptional(slug)
                .filter(found -> article.id.equals(found.articleId))
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        boolean wanted = Draft.behind(article.id)
                .filter(draft -> draft.content.slug().equals(slug))
                .isPresent();
        if (slug.equals(article.slug) || wanted) {
            throw new ProblemException(ErrorCode.CONFLICT, "The article needs this slug. Give it another one first.");
        }
        own.delete();
        article.touch(held.now());
        entities.flush();
    }
}
