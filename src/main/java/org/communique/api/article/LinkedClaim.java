package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.api.LinkedAddresses;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.api.label.LabelView;
import org.communique.keyoutcome.EvidenceState;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key outcome in linked data. */
@Schema(name = "LinkedClaim", description = "A key outcome (schema.org `Claim`).")
record LinkedClaim(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "Claim")
        String type,

        @JsonProperty("@id") @NotNull @Schema(format = "uri")
        String id,

        @NotNull @Schema(description = "Its place among the article's outcomes, from 1.")
        int position,

        @NotNull @Schema(description = "The statement.") String text,
        @NotNull @Schema(description = "Its kind.") Kind genre,

        @NotNull @Schema(description = "What became of it so far.")
        OutcomeStatus creativeWorkStatus,

        @Schema(description = "Its parties; absent when there are none.")
        List<LinkedParty> about,

        @Schema(
                description = "An interval (ISO 8601-2) that ends with the day by which it is to be done, and whose"
                        + " beginning is open.",
                examples = "../2026-12-01")
        String temporalCoverage,

        @Schema(description = "Since when it is public; absent when it is not.")
        Instant datePublished,

        @NotNull Instant dateModified,

        @Schema(description = "Where the article says so; absent when the quote stands there no longer.")
        LinkedQuotation appearance) {

    /** Whom an outcome binds or concerns. */
    @Schema(
            name = "LinkedParty",
            description =
                    "A party (schema.org `Thing`, since states, bodies and companies have no closer type in common).")
    record LinkedParty(
            @JsonProperty("@type") @NotNull @Schema(enumeration = "Thing")
            String type,

            @JsonProperty("@id") @NotNull @Schema(format = "uri")
            String id,

            @NotNull String name) {

        static LinkedParty of(LabelView party, LinkedAddresses addresses) {
            return new LinkedParty("Thing", addresses.party(party.slug()), party.name());
        }
    }

    /** Evidence. */
    @Schema(name = "LinkedQuotation", description = "Evidence (schema.org `Quotation`).")
    record LinkedQuotation(
            @JsonProperty("@type") @NotNull @Schema(enumeration = "Quotation")
            String type,

            @NotNull @Schema(description = "Verbatim from the article's plain text.")
            String text,

            @NotNull @Schema(format = "uri", description = "The article.")
            String isPartOf) {}

    static LinkedClaim of(OutcomeView outcome, boolean isPublic, LinkedAddresses addresses) {
        List<LinkedParty> parties = outcome.parties().stream()
                .map(party -> LinkedParty.of(party, addresses))
                .toList();
        return new LinkedClaim(
                "Claim",
                addresses.outcome(outcome.id()),
                outcome.position(),
                outcome.statement(),
                outcome.kind(),
                outcome.status(),
                parties.isEmpty() ? null : parties,
                outcome.dueOn() == null ? null : "../" + outcome.dueOn(),
                isPublic ? outcome.reportedAt() : null,
                outcome.updatedAt(),
                quotation(outcome, addresses));
    }

    private static LinkedQuotation quotation(OutcomeView outcome, LinkedAddresses addresses) {
        return outcome.evidence().state() == EvidenceState.LOST
                ? null
                : new LinkedQuotation(
                        "Quotation", outcome.evidence().quote(), addresses.article(outcome.articleSlug()));
    }
}
