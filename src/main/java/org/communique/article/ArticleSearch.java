package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.storage.QueryPlans;

/** Finds articles by what is in their title, summary and text, in a number of statements that does not depend on them. */
@ApplicationScoped
@Transactional
public class ArticleSearch {

    /** What a search may look for, in characters. */
    public static final int LONGEST_QUERY = 200;

    private static final String EXCERPTS = """
            select a.id, cast(function('search_excerpt', a.language, a.text.plain, :q) as String)
            from Article a where a.id in :ids
            """;

    @Inject
    EntityManager entities;

    @Inject
    ArticleQueries articles;

    @Inject
    SearchSuggestions suggestions;

    @Inject
    QueryPlans plans;

    /**
     * A page of the articles that match, that the requester may see and that the filter lets through.
     *
     * @param text see {@link SearchQuery}
     * @throws ProblemException {@code invalid_parameter} when a search takes longer than five seconds: one for what is not
     *     there may have to read everything that is
     */
    public FoundArticles find(
            String text, ArticleFilter filter, ArticleSort sort, PageRequest page, Requester requester) {
        plans.bySearch();
        SearchQuery query = new SearchQuery(text, filter.language());
        Slice<ArticleLine> found = page(query, articles.selected(filter, requester), sort, page);
        boolean nothing = found.items().isEmpty() && page.from() == null;
        return new FoundArticles(
                found,
                sort == ArticleSort.RELEVANCE && !nothing ? excerpts(query, found.items()) : Map.of(),
                nothing ? suggestions.insteadOf(text) : null);
    }

    private static Slice<ArticleLine> page(
            SearchQuery query, Keyset<ArticleLine> articles, ArticleSort sort, PageRequest page) {
        return SearchQuery.within(() -> sort == ArticleSort.RELEVANCE
                ? query.named(articles).page(page, query.byRelevance(), ArticleLine::id)
                : query.in(articles).page(page, sort.order(), ArticleLine::id));
    }

    private Map<UUID, String> excerpts(SearchQuery query, List<ArticleLine> found) {
        return entities.createQuery(EXCERPTS, Object[].class)
                .setParameter("q", query.text())
                .setParameter("ids", found.stream().map(ArticleLine::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Excerpt.html((String) row[1])));
    }
}
