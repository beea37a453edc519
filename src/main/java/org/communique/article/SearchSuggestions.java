package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a search that finds nothing may have meant: public words that are like those that nothing public has. */
@ApplicationScoped
class SearchSuggestions {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
    private static final int MOST_WORDS = 8;

    private static final String PUBLIC = """
            a.published_at <= statement_timestamp()
              and (a.unpublish_at is null or a.unpublish_at > statement_timestamp())
            """;

    /**
     * For each word the one to put in its place, itself when it is known: when some public article has it, or it is one that
     * some language leaves out. The table has the words of drafts too. A usual word is met in the newest articles, before the
     * index for words collects all that have it. What that finds in some language's form of a word is looked at in few
     * articles, so that the worst there is costs no more.
     */
    private static final String REPLACEMENTS = """
            with newest as materialized (select * from search_newest()),
            typed as materialized (
              select word, place, search_query_of_any(word) as forms, search_queries(word) as queries
              from unnest(string_to_array(lower(:words), ' ')) with ordinality as each (word, place))
            select coalesce(better.word, typed.word)
            from typed
            left join lateral (
              select near.word
              from (select kept.word, similarity(kept.shape, search_shape(typed.word)) as likeness
                    from search_word kept
                    where kept.shape %% search_shape(typed.word)
                      and not exists (select 1 from newest
                                      where newest.search_head @@ typed.queries[search_place(newest.language)])
                      and not exists (select 1
                                      from (select a.language, a.search from article a
                                            where a.search @@ typed.forms and %1$s limit 50) having_it
                                      where having_it.search @@ typed.queries[search_place(having_it.language)])
                      and not exists (select 1 from unnest(typed.queries) as spoken (query) where numnode(query) = 0)
                    order by likeness desc, kept.word limit 10) near
                cross join lateral (select search_query_of_any(near.word) as forms offset 0) as sought
              where near.likeness >= 0.4
                and case when exists (select 1 from newest
                                      where newest.search_head @@ sought.forms
                                        and near.word in (select search_words(newest.title, newest.summary)))
                         then true
                         else exists (select 1
                                      from (select a.title, a.summary from article a
                                            where a.search_head @@ sought.forms and %1$s limit 50) having_it
                                      where near.word in (select search_words(having_it.title, having_it.summary)))
                    end
              order by near.likeness desc, near.word limit 1) better on true
            order by typed.place
            """.formatted(PUBLIC);

    @Inject
    EntityManager entities;

    /** The same search in known words; null when it is no other. */
    String insteadOf(String text) {
        String words = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return null;
        }
        String suggestion = replaced(text, replacements(words));
        return suggestion.equalsIgnoreCase(text) ? null : suggestion;
    }

    /** Only ever by the indexes for words: the planner takes unknown ones for frequent and would read article by article. */
    private List<String> replacements(String words) {
        entities.createNativeQuery("""
                        select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
                               set_config('enable_indexonlyscan', 'off', true)
                        """, Object[].class).getSingleResult();
        List<?> replacements = entities.createNativeQuery(REPLACEMENTS)
                .setParameter("words", words)
                .getResultList();
        return replacements.stream().map(String.class::cast).toList();
    }

    private static String replaced(String text, List<String> replacements) {
        Iterator<String> next = replacements.iterator();
        return WORD.matcher(text)
                .replaceAll(word ->
                        Matcher.quoteReplacement(next.hasNext() ? kept(word.group(), next.next()) : word.group()));
    }

    /** A known word stays as it is written. */
    private static String kept(String typed, String replacement) {
        return typed.equalsIgnoreCase(replacement) ? typed : replacement;
    }
}
