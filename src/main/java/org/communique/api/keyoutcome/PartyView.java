package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.keyoutcome.OutcomeCounts;
import org.communique.keyoutcome.PartyContent;
import org.communique.keyoutcome.PartyDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party. */
@Schema(name = "Party", description = "Whom outcomes bind or concern.")
record PartyView(
        @NotNull UUID id,
        @NotNull @Schema(examples = "united-states") String slug,
        @NotNull @Schema(examples = "United States") String name,

        @NotNull @Schema(description = "Further names, in the order in which they were written.")
        List<String> aliases,

        @Schema(description = "The country that it is, as a code of ISO 3166-1 alpha-2.", examples = "US")
        String code,

        @Schema(format = "uri", description = "A page about it.")
        String url,

        @NotNull
        @Schema(
                description = "Outcomes of published articles, counted by status; a status without any is absent.",
                examples = "{\"reported\": 3, \"fulfilled\": 1}")
        Map<String, Long> outcomes,

        @NotNull
        @Schema(
                description = "The same outcomes, counted by kind; a kind without any is absent.",
                examples = "{\"agreement\": 3, \"plan\": 1}")
        Map<String, Long> outcomesByKind,

        @NotNull @Schema(description = "The same outcomes, counted together.")
        long outcomeCount,

        @NotNull long version)
        implements Versioned {

    static PartyView of(PartyDetails party) {
        PartyContent content = party.content();
        OutcomeCounts outcomes = party.outcomes();
        return new PartyView(
                party.id(),
                party.slug(),
                content.name(),
                content.aliases(),
                content.code(),
                content.url(),
                FacetsView.byName(outcomes.byStatus()),
                FacetsView.byName(outcomes.byKind()),
                outcomes.total(),
                party.version());
    }
}
