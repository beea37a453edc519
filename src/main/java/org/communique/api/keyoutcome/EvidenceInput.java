package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import org.communique.keyoutcome.Evidence;
import org.communique.text.Prose;
import org.communique.text.Quote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Evidence as it is written. */
@Schema(
        description = "A verbatim quote from the article's text (W3C Web Annotation, TextQuoteSelector): its Markdown"
                + " rendered to plain text, in Unicode NFC, with runs of white space as one space.")
record EvidenceInput(
        @NotNull
        @Prose
        @CodePointLength(min = 1, max = Evidence.LONGEST_QUOTE)
        @Schema(minLength = 1, maxLength = Evidence.LONGEST_QUOTE)
        String quote,

        @Prose
        @CodePointLength(max = 200)
        @Schema(maxLength = 200, description = "The text right before the quote, where that occurs more than once.")
        String prefix,

        @Prose
        @CodePointLength(max = 200)
        @Schema(maxLength = 200, description = "The text right after the quote, where that occurs more than once.")
        String suffix) {

    static EvidenceInput of(Quote quote) {
        return new EvidenceInput(quote.exact(), quote.prefix(), quote.suffix());
    }

    Quote toQuote() {
        return new Quote(quote, prefix, suffix);
    }
}
