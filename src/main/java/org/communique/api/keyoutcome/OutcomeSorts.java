package org.communique.api.keyoutcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.api.paging.Query;
import org.communique.keyoutcome.OutcomeSort;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The sort of the list of key outcomes. */
record OutcomeSorts(
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
}
