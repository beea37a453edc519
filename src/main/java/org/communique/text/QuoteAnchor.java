package org.communique.text;

import java.util.BitSet;

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
}
