package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.api.json.Values;
import org.communique.keyoutcome.OutcomeFacets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many outcomes a list has of each sort. */
@Schema(
        name = "KeyOutcomeFacets",
        description = "How many outcomes the list with the same filters has, and how many with each of these added.")
record FacetsView(
        @NotNull @Schema(description = "All outcomes of the list.", examples = "4")
        long total,

        @NotNull
        @Schema(description = "By kind; a kind without any is absent.", examples = "{\"agreement\": 3, \"plan\": 1}")
        Map<String, Long> kinds,

        @NotNull
        @Schema(
                description = "By status; a status without any is absent.",
                examples = "{\"reported\": 3, \"fulfilled\": 1}")
        Map<String, Long> statuses,

        @NotNull @Schema(description = "The hundred most frequent parties, the most frequent first.")
        List<Labelled> parties,

        @NotNull @Schema(description = "The hundred most frequent topics of their articles, the most frequent first.")
        List<Labelled> topics) {

    /** How many outcomes have a party or topic. */
    @Schema(name = "LabelCount")
    record Labelled(
            @NotNull @Schema(examples = "united-states") String slug,
            @NotNull @Schema(examples = "United States") String name,
            @NotNull long count) {

        static Labelled of(OutcomeFacets.LabelCount counted) {
            return new Labelled(counted.label().slug(), counted.label().name(), counted.count());
        }
    }

    static FacetsView of(OutcomeFacets facets) {
        return new FacetsView(
                facets.kinds().values().stream().mapToLong(Long::longValue).sum(),
                byName(facets.kinds()),
                byName(facets.statuses()),
                facets.parties().stream().map(Labelled::of).toList(),
                facets.topics().stream().map(Labelled::of).toList());
    }

    /** Counts by the names that constants have in JSON. */
    static Map<String, Long> byName(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> byName = new TreeMap<>();
        counts.forEach((constant, count) -> byName.put(Values.name(constant), count));
        return byName;
    }
}
