package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.PublicationRecord.DraftState;
import org.communique.article.PublicationRecord.Insight;

/** Tells how articles stand with the public. */
@ApplicationScoped
@Transactional
public class PublicationQueries {

    private static final int LAST_STEPS = 50;

    @Inject
    ArticleQueries articles;

    @Inject
    EntityManager entities;

    /**
     * How one article stands.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    public PublicationRecord get(String slugOrId, Requester requester) {
        ArticleRecord article = articles.get(slugOrId, requester);
        Insight insight = article.showsInsightTo(requester)
                ? new Insight(article.changedSincePublication(), draft(article.id()), history(article.id()))
                : null;
        return new PublicationRecord(article.version(), article.publication(), insight);
    }

    private static DraftState draft(UUID article) {
        return Draft.behind(article)
                .map(draft -> new DraftState(draft.revision, draft.publishAt, draft.refusal))
                .orElse(null);
    }

    private List<PublicationStep> history(UUID article) {
        return entities.createQuery("""
                        select new org.communique.article.PublicationStep(e.change, e.revision, e.at, e.madeBy, e.madeAt)
                        from PublicationEntry e where e.articleId = :article order by e.id desc
                        """, PublicationStep.class)
                .setParameter("article", article)
                .setMaxResults(LAST_STEPS)
                .getResultList();
    }
}
