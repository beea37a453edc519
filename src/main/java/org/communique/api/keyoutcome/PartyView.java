package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.keyoutcome.PartyDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party. */
@Schema(name = "Party", description = "Whom outcomes bind or concern.")
record PartyView(
        @NotNull UUID id,
        @NotNull @Schema(examples = "united-states") String slug,
        @NotNull @Schema(examples = "United States") String name,

        @NotNull
        @Schema(
                description = "Outcomes of published articles, counted by status; a status without any is absent.",
                examples = "{\"reported\": 3, \"fulfilled\": 1}")
        Map<String, Long> outcomes,

        @NotNull long version)
        implements Versioned {

    static PartyView of(PartyDetails party) {
        return new PartyView(
                party.id(), party.slug(), party.name(), FacetsView.byName(party.outcomes()), party.version());
    }
}
