package org.communique.api.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.access.Requester;
import org.communique.article.ArticleFilter;
import org.communique.article.ArticleQueries;
import org.communique.article.ArticleSearch;
import org.communique.article.ArticleSort;
import org.communique.keyoutcome.Parties;
import org.communique.paging.PageRequest;

/** Lists articles, or searches them. */
@ApplicationScoped
class ArticleLists {

    @Inject
    ArticleQueries queries;

    @Inject
    ArticleSearch search;

    @Inject
    Parties parties;

    /**
     * The page that is asked for.
     *
     * @throws org.communique.http.ProblemException as {@link ArticleParameters} and the page say
     */
    ArticleList of(ArticleParameters parameters, PageRequest page, Requester requester) {
        ArticleFilter filter = parameters.filter(requester, parties::named);
        ArticleSort sort = parameters.order();
        String q = parameters.searched();
        return q == null
                ? ArticleList.of(queries.list(filter, sort, page, requester), page)
                : ArticleList.of(search.find(q, filter, sort, page, requester), page);
    }
}
