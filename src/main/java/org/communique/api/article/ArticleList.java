package org.communique.api.article;

import java.util.List;
import org.communique.api.paging.Page;
import org.communique.api.paging.Paged;
import org.communique.article.ArticleLine;
import org.communique.article.FoundArticles;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the list of articles. */
record ArticleList(
        @Schema(required = true, description = "The rows in the list's order; empty when there are none.")
        List<ArticleSummary> items,

        @Schema(required = true, description = "Where this page lies in its list.")
        Page.Place page,

        @Schema(
                description =
                        "What to search for instead: `q` with words of published articles in place of unknown ones."
                                + " Only when nothing matches and something comes near.",
                examples = "ceasefire talks")
        String suggestion)
        implements Paged {

    static ArticleList of(Slice<ArticleLine> articles, PageRequest request) {
        Page<ArticleSummary> page = Page.of(articles, request, ArticleSummary::of);
        return new ArticleList(page.items(), page.page(), null);
    }

    static ArticleList of(FoundArticles found, PageRequest request) {
        Page<ArticleSummary> page = Page.of(
                found.articles(),
                request,
                article -> ArticleSummary.of(article, found.snippets().get(article.id())));
        return new ArticleList(page.items(), page.page(), found.suggestion());
    }
}
