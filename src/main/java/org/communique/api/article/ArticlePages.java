package org.communique.api.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.article.ArticleQueries;
import org.communique.article.ArticleRecord;
import org.communique.article.ArticleStatus;
import org.communique.article.CommentPolicy;
import org.communique.comment.CommentQueries;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.paging.PageRequest;
import org.communique.time.Clock;

/** Puts an article's page together, in three statements. */
@ApplicationScoped
class ArticlePages {

    @Inject
    EntityManager entities;

    @Inject
    ArticleQueries articles;

    @Inject
    OutcomeQueries outcomes;

    @Inject
    CommentQueries comments;

    @Inject
    Clock clock;

    /**
     * The page as it stands at one moment, so that evidence points into the very text beside it; otherwise as {@link #get}.
     */
    @Transactional
    ArticleView snapshot(String slugOrId, Requester requester) {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return get(slugOrId, requester);
    }

    /**
     * The page of an article by slug, former slug or id.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    @Transactional
    ArticleView get(String slugOrId, Requester requester) {
        ArticleRecord article = articles.get(slugOrId, requester);
        List<OutcomeView> shown =
                outcomes.ofArticle(article.id(), PageRequest.first(KeyOutcomes.MAX_PER_ARTICLE)).items().stream()
                        .map(OutcomeView::of)
                        .toList();
        return ArticleView.of(article, shown, comments(article));
    }

    private CommentsState comments(ArticleRecord article) {
        CommentPolicy policy = article.commentPolicy();
        Instant publishedAt = article.publishedAt();
        boolean open = article.status() == ArticleStatus.PUBLISHED && policy.openAt(clock.now(), publishedAt);
        return new CommentsState(comments.count(article.id()), open, policy.closesAt(publishedAt));
    }
}
