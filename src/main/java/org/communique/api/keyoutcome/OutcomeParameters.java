package org.communique.api.keyoutcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.communique.api.paging.Query;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeFilter;
import org.communique.keyoutcome.OutcomeSort;
import org.communique.keyoutcome.OutcomeStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters and the sort of the list of key outcomes. */
record OutcomeParameters(
        @RestQuery
        @Parameter(description = "Slug or former slug of a party; repeated, all of them.", example = "united-states")
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
                description = "The order; a minus for descending. Ties go by id; no deadline comes after all.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"-reportedAt", "dueOn", "-updatedAt"},
                                defaultValue = "-reportedAt"))
        String sort) {

    private static final Map<String, OutcomeSort> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("-reportedAt", OutcomeSort.NEWEST);
        SORTS.put("dueOn", OutcomeSort.DUE);
        SORTS.put("-updatedAt", OutcomeSort.UPDATED);
    }

    OutcomeSort order() {
        return Query.choice("sort", sort, SORTS, OutcomeSort.NEWEST);
    }

    /** @param articleId finds an article by slug or id */
    OutcomeFilter filter(Function<String, UUID> articleId) {
        return new OutcomeFilter(
                party == null ? List.of() : party.stream().distinct().toList(),
                Query.constant("kind", kind, Kind.class),
                Query.constant("status", status, OutcomeStatus.class),
                topic,
                article == null ? null : articleId.apply(article),
                Query.date("dueBefore", dueBefore),
                Query.date("dueAfter", dueAfter));
    }
}
