package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.suggestion.Reason;
import org.communique.suggestion.SuggestedOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outcome that an article may have. */
@Schema(name = "KeyOutcomeSuggestion", description = "An outcome that a sentence of the text suggests.")
record SuggestionView(
        @NotNull
        @Schema(
                description =
                        "What `createKeyOutcome` takes as it is. The statement is the sentence, to be put shorter.")
        OutcomeInput outcome,

        @NotNull @Schema(description = "Where the sentence begins in the article's plain text, in Unicode code points.")
        int start,

        @NotNull @Schema(description = "Offset after its last character.")
        int end,

        @NotNull @Schema(minItems = 1, description = "Why it is suggested, in the order of the sentence.")
        List<ReasonView> reasons) {

    /** Why an outcome is suggested. */
    @Schema(name = "SuggestionReason", description = "Words of the sentence that tell of such an outcome.")
    record ReasonView(
            @NotNull @Schema(description = "The words as they stand in the sentence.", examples = "agreed to")
            String words,

            @NotNull
            @Schema(description = "The rule that they fit, as the file of rules has it.", examples = "agreed to")
            String cue) {

        static ReasonView of(Reason reason) {
            return new ReasonView(reason.words(), reason.cue());
        }
    }

    static SuggestionView of(SuggestedOutcome suggested) {
        return new SuggestionView(
                new OutcomeInput(
                        suggested.statement(),
                        suggested.kind(),
                        null,
                        suggested.parties(),
                        null,
                        EvidenceInput.of(suggested.evidence()),
                        null),
                suggested.span().start(),
                suggested.span().end(),
                suggested.reasons().stream().map(ReasonView::of).toList());
    }
}
