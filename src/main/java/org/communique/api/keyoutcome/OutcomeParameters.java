package org.communique.api.keyoutcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.api.asking.Insight;
import org.communique.api.paging.Query;
import org.communique.article.ArticleSearch;
import org.communique.delivery.Tags;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.keyoutcome.EvidenceState;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeFilter;
import org.communique.keyoutcome.OutcomeStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of the list of key outcomes, and of what is counted about it. */
record OutcomeParameters(
        @RestQuery
        @Parameter(
                description = "Slug or former slug of a party; repeated, all of them, ten at most.",
                example = "united-states")
        List<String> party,

        @RestQuery @Parameter(schema = @Schema(implementation = Kind.class), description = "Outcomes of this kind.")
        String kind,

        @RestQuery
        @Parameter(schema = @Schema(implementation = OutcomeStatus.class), description = "Outcomes of this status.")
        String status,

        @RestQuery @Parameter(description = "Slug or former slug of a topic of the article.", example = "diplomacy")
        String topic,

        @RestQuery @Parameter(description = "Slug or id of the article.")
        String article,

        @RestQuery
        @Parameter(description = "Due before this date.", schema = @Schema(type = SchemaType.STRING, format = "date"))
        String dueBefore,

        @RestQuery
        @Parameter(description = "Due after this date.", schema = @Schema(type = SchemaType.STRING, format = "date"))
        String dueAfter,

        @RestQuery
        @Parameter(
                description =
                        "`true`: due before today and still `reported`, `in_progress` or `stalled`. `false`: all others.",
                schema = @Schema(type = SchemaType.BOOLEAN))
        String overdue,

        @RestQuery
        @Parameter(
                description = "Outcomes that took their status on this date or later.",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        String statusSince,

        @RestQuery
        @Parameter(
                schema = @Schema(implementation = EvidenceState.class),
                description =
                        "Outcomes whose evidence, or that of an update, is in this state; of articles that are not"
                                + " public, too. For `reader` and above.")
        String evidence,

        @RestQuery
        @Parameter(
                description = "What the statement has: words in any of their forms in the article's language, `\"exact"
                        + " phrases\"`, `or` between two of them, `-` before what must not be there.",
                example = "visas -family",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ArticleSearch.LONGEST_QUERY))
        String q,

        @RestQuery
        @Parameter(
                description =
                        "Looks at the end of this date (UTC): only outcomes that were public by then, with the status"
                                + " that they had, by what is known of it today. Not in the future.",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
        String asOf) {

    private static final int MOST_PARTIES = 10;

    /**
     * The filter.
     *
     * @param articleId finds an article by slug or id
     * @throws ProblemException {@code invalid_parameter}; {@code unauthenticated} or {@code forbidden} when the requester
     *     may not ask for evidence
     */
    OutcomeFilter filter(Function<String, UUID> articleId, LocalDate today, Requester requester) {
        EvidenceState state = Query.constant("evidence", evidence, EvidenceState.class);
        if (state != null) {
            Insight.require(requester.is(Role.READER), requester);
        }
        return new OutcomeFilter(
                parties(),
                Query.constant("kind", kind, Kind.class),
                Query.constant("status", status, OutcomeStatus.class),
                topic,
                article == null ? null : articleId.apply(article),
                Query.date("dueBefore", dueBefore),
                Query.date("dueAfter", dueAfter),
                overdue == null ? null : Query.flag("overdue", overdue),
                Query.date("statusSince", statusSince),
                state,
                Query.text("q", q, ArticleSearch.LONGEST_QUERY),
                AsOf.of(asOf, today));
    }

    private List<String> parties() {
        List<String> parties =
                party == null ? List.of() : party.stream().distinct().toList();
        if (parties.size() > MOST_PARTIES) {
            throw ProblemException.invalidParameter(
                    "party", ViolationCode.TOO_LONG, "must not name more than " + MOST_PARTIES);
        }
        return parties;
    }

    /** By what changes of the list are told: those of a party alone, where it is narrowed to one. */
    Set<String> tags() {
        return party == null || party.isEmpty() ? Set.of(Tags.OUTCOMES) : Set.of(Tags.party(party.get(0)), Tags.LABELS);
    }
}
