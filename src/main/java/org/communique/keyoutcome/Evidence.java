package org.communique.keyoutcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.text.Anchor;
import org.communique.text.AnchoredText;
import org.communique.text.Match;
import org.communique.text.Quote;
import org.communique.text.QuoteAnchor;
import org.communique.text.Span;

/**
 * A verbatim quote from an article's plain text (W3C Web Annotation, TextQuoteSelector) and where it stands there.
 *
 * @param prefix the text before it, or null
 * @param suffix the text after it, or null
 * @param start offset of its first character in Unicode code points; means nothing when the evidence is lost
 * @param end offset after its last character
 */
@Embeddable
public record Evidence(
        @Column(name = "quote") String quote,
        @Column(name = "quote_prefix") String prefix,
        @Column(name = "quote_suffix") String suffix,
        @Column(name = "quote_start") int start,
        @Column(name = "quote_end") int end,
        @Column(name = "evidence_state") EvidenceState state) {

    /** In code points. */
    public static final int LONGEST_QUOTE = 2_000;

    /**
     * Finds a quote that is given as evidence.
     *
     * @throws ProblemException {@code evidence_not_found} or {@code evidence_ambiguous}
     */
    static Evidence anchor(Quote quote, String plainText) {
        Match match = QuoteAnchor.locate(plainText, quote);
        if (match instanceof Match.Found found) {
            return at(found.span(), quote, EvidenceState.ANCHORED);
        }
        throw new ProblemException(
                match instanceof Match.Ambiguous ? ErrorCode.EVIDENCE_AMBIGUOUS : ErrorCode.EVIDENCE_NOT_FOUND);
    }

    private static Evidence at(Span span, Quote quote, EvidenceState state) {
        return new Evidence(quote.exact(), quote.prefix(), quote.suffix(), span.start(), span.end(), state);
    }

    /**
     * The same evidence in a text that may have changed. Where that has its words with small edits, it quotes them as
     * they stand there now, and has moved, whatever its place.
     */
    Evidence follow(AnchoredText text) {
        return text.nearest(selector(), start)
                .filter(anchor -> anchor.span().length() <= LONGEST_QUOTE)
                .map(this::at)
                .orElseGet(() -> new Evidence(quote, prefix, suffix, start, end, EvidenceState.LOST));
    }

    private Evidence at(Anchor anchor) {
        boolean same = anchor.span().start() == start && anchor.exact().equals(quote);
        return at(
                anchor.span(),
                new Quote(anchor.exact(), prefix, suffix),
                same && state != EvidenceState.MOVED ? EvidenceState.ANCHORED : EvidenceState.MOVED);
    }

    /** What was quoted, without its place. */
    public Quote selector() {
        return new Quote(quote, prefix, suffix);
    }
}
