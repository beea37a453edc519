package org.communique.article;

import jakarta.persistence.QueryTimeoutException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.paging.Keyset;
import org.communique.paging.Stretch;
import org.communique.storage.QueryPlans;

/**
 * What is searched for, as conditions on articles. Each article is searched in its own language. The index knows no
 * languages: it is asked for what the query of any language finds, of which an article's own then chooses.
 *
 * @param text words, {@code "phrases"}, {@code or} and {@code -not}, as web search engines take them; whatever it holds, it
 *     has a meaning
 * @param language the language of all articles that are asked for, null for any
 */
public record SearchQuery(String text, String language) {

    /** Without meaning in this syntax, but with weight: PostgreSQL counts what is left out of what is left out, up to 32. */
    private static final Pattern OPERATORS = Pattern.compile("[!&|()]+");

    private static final Pattern DASHES = Pattern.compile("-(?:\\s*-)+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SEVERAL_WORDS = Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{M}\\p{N}]+[\\p{L}\\p{N}]");
    private static final Pattern LEFT_OUT = Pattern.compile("(?:^|[\\s\"])-");

    private static final String REACHED = "a.listedAt >= cast(sql('(select search_reach(?, ?))', :q, %s) as Instant)";

    private static final String IN_ANY = "cast(sql('? @@ search_query_of_any(?)', %s, :q) as boolean)";

    /**
     * By the function below the operator, and as a null: of either the planner would think that it leaves out nearly all of
     * what the index finds, where it leaves out next to nothing.
     */
    private static final String MATCHES =
            "cast(sql('nullif(ts_match_vq(?, %2$s), false) is not null', %1$s, %3$s) as boolean)";

    private static final String QUERIES = "(select search_queries(?))";

    private static final String ALL = "a.search";
    private static final String HEAD = "a.searchHead";
    private static final String TITLE = "a.searchTitle";

    public SearchQuery {
        text = DASHES.matcher(OPERATORS.matcher(text).replaceAll(" ")).replaceAll("-");
    }

    /** Leaves only articles that match, wherever in them. */
    Keyset<ArticleLine> in(Keyset<ArticleLine> articles) {
        return named(articles).where(indexed(ALL) + " and " + matches(ALL));
    }

    /**
     * HQL that holds for what is not an article and matches, with {@code :q} for the text. {@link QueryPlans} are to be those of
     * searches.
     *
     * @param searched what it is searched in, with its alias
     * @param place of the query in its language among those of all, with its alias
     */
    public static String matching(String searched, String place) {
        return IN_ANY.formatted(searched) + " and " + MATCHES.formatted(searched, QUERIES + "[?]", ":q, " + place);
    }

    /**
     * Searches, within the time that there is for it.
     *
     * @throws ProblemException {@code invalid_parameter} when it takes longer
     */
    public static <T> T within(Supplier<T> search) {
        try {
            return search.get();
        } catch (QueryTimeoutException e) {
            throw ProblemException.invalidParameter(
                    "q", ViolationCode.OUT_OF_RANGE, "takes too long to search for; leave less out, or add words");
        }
    }

    /** What {@link #byRelevance} names. */
    Keyset<ArticleLine> named(Keyset<ArticleLine> articles) {
        return articles.with("q", text);
    }

    /** What matches in the title before what does in title and summary before the rest. */
    List<Stretch<ArticleLine>> byRelevance() {
        return List.of(
                stretch("title ", indexed(TITLE), matches(TITLE), matches(ALL)),
                stretch("summary ", indexed(HEAD), differs(TITLE), matches(HEAD), matches(ALL)),
                body());
    }

    /** Of words that stand together often, the first few matches are sooner met in their order than chosen by the index. */
    private Stretch<ArticleLine> body() {
        Stretch<ArticleLine> body = stretch("body ", indexed(ALL), differs(TITLE), differs(HEAD), matches(ALL));
        if (!SEVERAL_WORDS.matcher(text).find() || LEFT_OUT.matcher(text).find()) {
            return body;
        }
        String nearby = String.join(" and ", REACHED, differs(TITLE), differs(HEAD), matches(ALL));
        return new Stretch<>(body.mark(), body.condition(), body.order(), nearby);
    }

    private static Stretch<ArticleLine> stretch(String mark, String... conditions) {
        return new Stretch<>(mark, String.join(" and ", conditions), ArticleSort.RELEVANCE.order());
    }

    private String indexed(String searched) {
        return language == null
                ? IN_ANY.formatted(searched)
                : "cast(sql('? @@ search_query(?, ?)', %s, :language, :q) as boolean)".formatted(searched);
    }

    private String matches(String searched) {
        return MATCHES.formatted(searched, own(), ownParts());
    }

    private String differs(String searched) {
        return "not cast(sql('ts_match_vq(?, %s)', %s, %s) as boolean)".formatted(own(), searched, ownParts());
    }

    /** The query in an article's own language. */
    private String own() {
        return language == null ? QUERIES + "[search_place(?)]" : "search_query(?, ?)";
    }

    private String ownParts() {
        return language == null ? ":q, a.language" : ":language, :q";
    }
}
