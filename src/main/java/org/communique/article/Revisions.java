package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleAccess.Held;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** What articles were: read, and brought back. For who sees more of an article than the public does. */
@ApplicationScoped
@Transactional
public class Revisions {

    private static final Order<RevisionLine> NEWEST =
            Order.descending("r.number", RevisionLine::number, Integer::valueOf);

    @Inject
    ArticleAccess access;

    @Inject
    ArticleQueries articles;

    @Inject
    ArticleWriter writer;

    @Inject
    Translations translations;

    @Inject
    EntityManager entities;

    /**
     * The revisions of an article, the newest first.
     *
     * @throws ProblemException {@code not_found}, {@code gone}, {@code forbidden}
     */
    public Slice<RevisionLine> list(String slugOrId, PageRequest page, Requester requester) {
        return new Keyset<>(entities, RevisionLine.class, """
                        select new org.communique.article.RevisionLine(
                          r.id, r.number, r.draft, r.changed, r.restoredFrom, r.madeBy, r.madeAt)
                        """, "from Revision r", "r.id")
                .where("r.articleId = :article", "article", insight(slugOrId, requester))
                .page(page, NEWEST, RevisionLine::id);
    }

    /**
     * One revision.
     *
     * @throws ProblemException as {@link #list}
     */
    public RevisionRecord get(String slugOrId, int number, Requester requester) {
        return find(insight(slugOrId, requester), number);
    }

    /**
     * The revision that another follows, the one with the next lower number; empty content when it is the first.
     *
     * @throws ProblemException as {@link #list}
     */
    public ArticleContent before(String slugOrId, int number, Requester requester) {
        return Revision.<Revision>find(
                        "articleId = ?1 and number < ?2 order by number desc", insight(slugOrId, requester), number)
                .firstResultOptional()
                .map(revision -> revision.content)
                .orElse(ArticleContent.EMPTY);
    }

    private UUID insight(String slugOrId, Requester requester) {
        return articles.insight(slugOrId, requester).id();
    }

    private static RevisionRecord find(UUID article, int number) {
        return Revision.of(article, number)
                .map(RevisionRecord::of)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /**
     * Gives an article the content of a revision again, which makes a new one.
     *
     * @throws ProblemException as {@link Articles#revise}; {@code slug_taken} when its slug was given up and is another's
     */
    public void restore(String slugOrId, int number, ExpectedVersion expected, Requester requester) {
        Held held = access.editable(slugOrId, expected, requester);
        Article article = held.article();
        ArticleContent content =
                translations.withoutLost(find(article.id, number).content());
        writer.rewrite(article, present -> content, number, article.isScheduledOnEvidence(), requester, held.now());
    }
}
