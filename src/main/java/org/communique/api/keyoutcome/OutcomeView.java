package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.api.label.LabelView;
import org.communique.delivery.Tags;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key outcome. */
@Schema(name = "KeyOutcome", description = "One statement of what came of the reported event.")
public record OutcomeView(
        @NotNull UUID id,
        @NotNull String articleSlug,

        @NotNull @Schema(description = "Its place among the article's outcomes, from 1.")
        int position,

        @NotNull String statement,
        @NotNull Kind kind,
        @NotNull @Schema(description = "What became of it.") OutcomeStatus status,

        @NotNull @Schema(description = "The day since which it stands so; that of the report if it always did.")
        LocalDate statusSince,

        @NotNull List<LabelView> parties,
        @Schema(description = "By when it is to be done.") LocalDate dueOn,
        @NotNull EvidenceView evidence,

        @NotNull @Schema(description = "When it became public with its article; before that, when it was written.")
        Instant reportedAt,

        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "Counts the accepted changes; the first part of the ETag.")
        long version,

        @Schema(
                description =
                        "What became of it, in the order of days; shown with the single outcome, and in a list with"
                                + " `include=history`.")
        List<UpdateView> history,

        @Schema(description = "How it relates to others; shown with the single outcome only.")
        List<RelationView> relations)
        implements Versioned {

    /** By what changes of what is told of it are told. */
    Set<String> tags() {
        Set<String> tags = new TreeSet<>(Set.of(Tags.outcome(id)));
        parties.forEach(party -> tags.add(Tags.party(party.slug())));
        return tags;
    }

    public static OutcomeView of(OutcomeLine outcome) {
        return new OutcomeView(
                outcome.id(),
                outcome.articleSlug(),
                outcome.position(),
                outcome.statement(),
                outcome.kind(),
                outcome.status(),
                outcome.statusSince(),
                outcome.parties().stream().map(LabelView::of).toList(),
                outcome.dueOn(),
                EvidenceView.of(outcome.evidence()),
                outcome.reportedAt(),
                outcome.updatedAt(),
                outcome.version(),
                null,
                null);
    }

    /** The same with its history, and its relations or null. */
    OutcomeView with(List<UpdateView> told, List<RelationView> related) {
        return new OutcomeView(
                id,
                articleSlug,
                position,
                statement,
                kind,
                status,
                statusSince,
                parties,
                dueOn,
                evidence,
                reportedAt,
                updatedAt,
                version,
                told,
                related);
    }
}
