package org.communique.api.keyoutcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.keyoutcome.OutcomeStatus;
import org.communique.keyoutcome.UpdateContent;
import org.communique.text.Prose;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An update as it is entered. */
@Schema(
        name = "OutcomeUpdateInput",
        description = "What became of a key outcome, and who reports it: an article with evidence, or an address.")
record UpdateInput(
        @NotNull @Schema(description = "What it became.") OutcomeStatus status,

        @NotNull
        @Schema(
                description =
                        "The day on which it became so: not before the outcome's report, not in the future (UTC).")
        LocalDate on,

        @Prose
        @CodePointLength(min = 1, max = 1_000)
        @Schema(minLength = 1, maxLength = 1_000, description = "What is to be said of it, as plain text.")
        String note,

        @Schema(
                description = "Slug or id of the article that reports it; `evidence` is required with it.",
                examples = "banking-restored")
        String article,

        @Valid @Schema(description = "What is quoted from that article's text.")
        EvidenceInput evidence,

        @WebAddress
        @Schema(
                description = "Where it is reported elsewhere; required without an `article`.",
                examples = "https://example.org/report")
        String sourceUrl,

        @Schema(description = "The id of the entry that was wrong, and that this one takes the place of.")
        UUID corrects) {

    /**
     * The content.
     *
     * @throws ProblemException {@code validation_failed} when its source is not told, or half told
     */
    UpdateContent toContent() {
        if (article == null && sourceUrl == null) {
            throw missing("/article", "is required, or sourceUrl");
        }
        if (article != null && evidence == null) {
            throw missing("/evidence", "is required with an article");
        }
        if (article == null && evidence != null) {
            throw missing("/article", "is required with evidence");
        }
        return new UpdateContent(
                status,
                on,
                note == null ? null : note.strip(),
                article,
                evidence == null ? null : evidence.toQuote(),
                sourceUrl,
                corrects);
    }

    private static ProblemException missing(String pointer, String message) {
        return ProblemException.invalid(pointer, ViolationCode.REQUIRED, message);
    }
}
