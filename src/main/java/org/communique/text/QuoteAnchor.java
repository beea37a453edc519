package org.communique.text;

import java.util.BitSet;
import java.util.Optional;

/** Finds quotations in a plain text, in time proportional to the length of both. */
public final class QuoteAnchor {

    private QuoteAnchor() {}

    /**
     * The place of a quotation. Its prefix must end and its suffix begin at the quotation's edge, one space aside; a
     * sole occurrence with other surroundings is no match.
     *
     * @param plainText a text as {@link Markdown#plainText(String)} gives it
     */
    public static Match locate(String plainText, Quote quote) {
        var occurrences = Occurrences.of(plainText, quote);
        BitSet fitting = occurrences.fitting();
        return switch (fitting.cardinality()) {
            case 0 -> new Match.Missing();
            case 1 -> new Match.Found(occurrences.span(fitting.nextSetBit(0)));
            default -> new Match.Ambiguous(fitting.cardinality());
        };
    }

    /**
     * The occurrence of a quotation nearest to where it once began, for a text that has since been edited. Occurrences
     * with the right surroundings win over all others, however far away; of two equally near ones the first wins.
     *
     * @param plainText a text as {@link Markdown#plainText(String)} gives it
     * @param formerStart the former first code point; may lie outside the text
     * @return empty if the quoted words stand nowhere
     */
    public static Optional<Span> nearest(String plainText, Quote quote, int formerStart) {
        var occurrences = Occurrences.of(plainText, quote);
        BitSet fitting = occurrences.fitting();
        int place = occurrences.nearest(fitting.isEmpty() ? occurrences.all() : fitting, formerStart);
        return place < 0 ? Optional.empty() : Optional.of(occurrences.span(place));
    }
}
