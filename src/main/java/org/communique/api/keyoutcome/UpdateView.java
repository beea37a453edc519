package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.keyoutcome.HistoryEntry;
import org.communique.keyoutcome.OutcomeStatus;
import org.communique.keyoutcome.UpdateLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An update. */
@Schema(name = "OutcomeUpdate", description = "An entry in a key outcome's history.")
public record UpdateView(
        @NotNull UUID id,

        @NotNull @Schema(description = "What the outcome became.")
        OutcomeStatus status,

        @NotNull @Schema(description = "The day on which it became so.")
        LocalDate on,

        @Schema(description = "What is to be said of it.") String note,

        @Schema(description = "The article that reports it; absent when only `sourceUrl` does.")
        Source article,

        @Schema(description = "What that article says, verbatim.")
        EvidenceView evidence,

        @Schema(description = "Where it is reported elsewhere.")
        String sourceUrl,

        @Schema(description = "The entry that was wrong, which this one takes the place of.")
        UUID corrects,

        @Schema(description = "The entry that takes this one's place: it no longer counts.")
        UUID correctedBy,

        @NotNull @Schema(description = "When it was entered.")
        Instant createdAt,

        @Schema(description = "Why and since when it does not count; seen by `reader` and above only.")
        Strike strike,

        @NotNull long version)
        implements Versioned {

    /** The article that reports an update. */
    @Schema(name = "OutcomeUpdateSource")
    public record Source(
            @NotNull UUID id,
            @NotNull @Schema(examples = "banking-restored") String slug,
            @NotNull String title) {}

    /** That an update was struck. */
    @Schema(name = "Strike")
    public record Strike(@NotNull Instant at, @NotNull String reason) {}

    static UpdateView of(HistoryEntry entry) {
        UpdateLine update = entry.update();
        boolean cited = update.articleId() != null;
        return new UpdateView(
                update.id(),
                update.status(),
                update.on(),
                update.note(),
                cited ? new Source(update.articleId(), update.articleSlug(), update.articleTitle()) : null,
                cited ? EvidenceView.of(update.evidence()) : null,
                update.sourceUrl(),
                update.corrects(),
                entry.correctedBy(),
                update.createdAt(),
                update.isStruck() ? new Strike(update.struckAt(), update.strikeReason()) : null,
                update.version());
    }
}
