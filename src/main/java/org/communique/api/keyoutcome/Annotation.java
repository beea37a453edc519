package org.communique.api.keyoutcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.communique.api.answer.Versioned;
import org.communique.keyoutcome.EvidenceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence as others annotate the web. */
@Schema(
        name = "Annotation",
        description =
                "Evidence as an annotation of its article's plain text (W3C Web Annotation Data Model). What has no"
                        + " value is absent.")
record Annotation(
        @JsonProperty("@context") @NotNull @Schema(enumeration = "http://www.w3.org/ns/anno.jsonld")
        String context,

        @NotNull @Schema(format = "uri") String id,
        @NotNull @Schema(enumeration = "Annotation") String type,
        @NotNull @Schema(enumeration = "describing") String motivation,
        @NotNull Instant created,
        Instant modified,

        @NotNull @Schema(description = "What the quote supports.")
        Body body,

        @NotNull @Schema(description = "Where it stands.") Target target,

        @NotNull @Schema(description = "Counts the accepted changes of what it supports; the first part of the ETag.")
        long version)
        implements Versioned {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** What the quote supports. */
    @Schema(name = "AnnotationBody")
    record Body(
            @NotNull @Schema(enumeration = "TextualBody") String type,
            @NotNull String value,
            @NotNull @Schema(enumeration = "text/plain") String format,
            @NotNull @Schema(enumeration = "describing") String purpose) {

        static Body of(String text) {
            return new Body("TextualBody", text, "text/plain", "describing");
        }
    }

    /** The article's plain text, and the place in it. */
    @Schema(name = "AnnotationTarget")
    record Target(
            @NotNull @Schema(format = "uri", description = "The article; `Accept: text/plain` gives the text.")
            String source,

            @NotNull
            @Schema(description = "The quote with its surroundings, and its place unless it stands there no longer.")
            List<Selector> selector) {}

    /** A way to find the quote. */
    @Schema(name = "AnnotationSelector")
    record Selector(
            @NotNull @Schema(enumeration = {"TextQuoteSelector", "TextPositionSelector"})
            String type,

            @Schema(description = "The quote.") String exact,

            @Schema(description = "The text before it, if it was given.")
            String prefix,

            @Schema(description = "The text after it, if it was given.")
            String suffix,

            @Schema(description = "Offset of its first character, in Unicode code points.")
            Integer start,

            @Schema(description = "Offset after its last character.")
            Integer end) {}

    /**
     * The annotation of evidence.
     *
     * @param id its address
     * @param text what the evidence supports, in words
     * @param article address of the article that is quoted
     * @param modified or null
     */
    static Annotation of(
            String id,
            String text,
            EvidenceView evidence,
            String article,
            Instant created,
            Instant modified,
            long version) {
        List<Selector> selectors = new ArrayList<>();
        selectors.add(
                new Selector("TextQuoteSelector", evidence.quote(), evidence.prefix(), evidence.suffix(), null, null));
        if (evidence.state() != EvidenceState.LOST) {
            selectors.add(new Selector("TextPositionSelector", null, null, null, evidence.start(), evidence.end()));
        }
        return new Annotation(
                CONTEXT,
                id,
                "Annotation",
                "describing",
                created,
                modified,
                Body.of(text),
                new Target(article, selectors),
                version);
    }
}
