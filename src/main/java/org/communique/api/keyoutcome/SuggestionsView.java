package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.suggestion.SuggestedOutcomes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Outcomes that an article may have. */
@Schema(name = "KeyOutcomeSuggestions", description = "Outcomes that an article's text suggests.")
record SuggestionsView(
        @NotNull
        @Schema(
                maxItems = 50,
                description = "In the order of the text. Of more than 50 those that most speaks for are there.")
        List<SuggestionView> items,

        @NotNull @Schema(description = "The article's language, BCP 47.", examples = "en")
        String language,

        @NotNull @Schema(description = "Whether there are rules for the language; without, `items` is empty.")
        boolean supported) {

    static SuggestionsView of(SuggestedOutcomes suggested) {
        return new SuggestionsView(
                suggested.items().stream().map(SuggestionView::of).toList(),
                suggested.language(),
                suggested.supported());
    }
}
