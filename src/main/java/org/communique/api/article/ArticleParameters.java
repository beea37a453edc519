package org.communique.api.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.communique.access.Requester;
import org.communique.api.asking.Insight;
import org.communique.api.json.Values;
import org.communique.api.paging.Query;
import org.communique.article.ArticleCondition;
import org.communique.article.ArticleFilter;
import org.communique.article.ArticleSearch;
import org.communique.article.ArticleSort;
import org.communique.article.ArticleStatus;
import org.communique.delivery.Tags;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.text.Languages;
import org.communique.text.Slugs;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters and the sort of the list of articles. */
record ArticleParameters(
        @RestQuery
        @Parameter(
                description = "Articles of this state; published ones when absent. Others than `published` take"
                        + " credentials: a `reader` sees all, an `author` own drafts.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"draft", "scheduled", "published", "trashed", "any"},
                                defaultValue = "published"))
        String status,

        @RestQuery @Parameter(description = "Slug or former slug of a topic.", example = "diplomacy")
        String topic,

        @RestQuery
        @Parameter(
                description =
                        "Slug, former slug or alias' slug of a party that one of the article's key outcomes names.",
                example = "united-states")
        String party,

        @RestQuery @Parameter(description = "Name or slug of an author.", example = "elif-aydin")
        String author,

        @RestQuery
        @Parameter(
                description = "BCP 47 language range: `en` finds `en-GB` too (RFC 4647, basic filtering).",
                example = "en")
        String language,

        @RestQuery
        @Parameter(
                description = "Published after this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String publishedAfter,

        @RestQuery
        @Parameter(
                description = "Published before this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String publishedBefore,

        @RestQuery
        @Parameter(
                description = "Changed after this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String updatedAfter,

        @RestQuery
        @Parameter(
                description =
                        "What the title, summary or text has: words in any of their forms in the article's language,"
                                + " `\"exact phrases\"`, `or` between two of them, `-` before what must not be there.",
                example = "talks -war",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ArticleSearch.LONGEST_QUERY))
        String q,

        @RestQuery
        @Parameter(
                description =
                        "The order; a minus for descending. Ties go by id. `-relevance` goes with `q` only, and is"
                                + " the default then: what matches in the title first, then what does in title and summary, then the"
                                + " rest, each with the newest first.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"-publishedAt", "publishedAt", "-updatedAt", "title", "-relevance"},
                                defaultValue = "-publishedAt"))
        String sort) {

    private static final Map<String, ArticleSort> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("-publishedAt", ArticleSort.NEWEST);
        SORTS.put("publishedAt", ArticleSort.OLDEST);
        SORTS.put("-updatedAt", ArticleSort.UPDATED);
        SORTS.put("title", ArticleSort.TITLE);
        SORTS.put("-relevance", ArticleSort.RELEVANCE);
    }

    /**
     * What is searched for, null for nothing.
     *
     * @throws ProblemException {@code invalid_parameter}
     */
    String searched() {
        return Query.text("q", q, ArticleSearch.LONGEST_QUERY);
    }

    /**
     * The order.
     *
     * @throws ProblemException {@code invalid_parameter}
     */
    ArticleSort order() {
        ArticleSort order = Query.choice("sort", sort, SORTS, q == null ? ArticleSort.NEWEST : ArticleSort.RELEVANCE);
        if (order == ArticleSort.RELEVANCE && q == null) {
            throw ProblemException.invalidParameter(
                    "sort", ViolationCode.NOT_ALLOWED, "must not be -relevance without q");
        }
        return order;
    }

    /**
     * The filter.
     *
     * @param naming the condition that an outcome names the party of a slug
     * @throws ProblemException {@code invalid_parameter}; {@code unauthenticated} or {@code forbidden} when the requester
     *     may not ask for that state
     */
    ArticleFilter filter(Requester requester, Function<String, ArticleCondition> naming) {
        ArticleStatus wanted = Query.parsed(
                "status",
                status == null ? "published" : status,
                text -> text.equals("any") ? null : Values.constant(text, ArticleStatus.class),
                ViolationCode.UNKNOWN_VALUE,
                "must be one of draft, scheduled, published, trashed, any");
        Insight.require(wanted == ArticleStatus.PUBLISHED || !requester.isPublic(), requester);
        return new ArticleFilter(
                wanted,
                topic,
                party == null ? null : naming.apply(party),
                author == null ? null : Slugs.of(author),
                Query.parsed(
                        "language",
                        language,
                        text -> Languages.canonical(text).orElseThrow(IllegalArgumentException::new),
                        ViolationCode.INVALID_FORMAT,
                        "must be a BCP 47 language tag"),
                Query.instant("publishedAfter", publishedAfter),
                Query.instant("publishedBefore", publishedBefore),
                Query.instant("updatedAfter", updatedAfter));
    }

    /** By what changes of the list are told: those of a topic or a party alone, where it is narrowed to one. */
    Set<String> tags() {
        if (topic != null) {
            return Set.of(Tags.topic(topic), Tags.LABELS);
        }
        return party == null ? Set.of(Tags.ARTICLES) : Set.of(Tags.party(party), Tags.LABELS);
    }
}
