package org.communique.text;

import java.util.BitSet;

/** The places of a quotation in one text, by UTF-16 index. */
final class Occurrences {

    /** The text between two spaces: a surrounding that begins or ends with a space fits the text's own edge. */
    private final String padded;

    private final Quote quote;
    private final BitSet all;

    private Occurrences(String padded, Quote quote, BitSet all) {
        this.padded = padded;
        this.quote = quote;
        this.all = all;
    }

    static Occurrences of(String plainText, Quote quote) {
        String padded = " " + plainText + " ";
        return new Occurrences(padded, quote, wholeCharacters(padded, quote.exact()));
    }

    /** A quotation may itself begin or end with half a surrogate pair; the text's pairs stay whole. */
    private static BitSet wholeCharacters(String padded, String exact) {
        BitSet starts = Search.starts(padded, exact);
        starts.stream()
                .filter(start -> splitsPair(padded, start) || splitsPair(padded, start + exact.length()))
                .forEach(starts::clear);
        return starts;
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    BitSet fitting() {
        var fitting = (BitSet) all.clone();
        if (quote.prefix() != null) {
            BitSet prefixes = Search.starts(padded, quote.prefix());
            all.stream().filter(start -> !follows(prefixes, start)).forEach(fitting::clear);
        }
        if (quote.suffix() != null) {
            BitSet suffixes = Search.starts(padded, quote.suffix());
            all.stream()
                    .filter(start -> !precedes(suffixes, start + quote.exact().length()))
                    .forEach(fitting::clear);
        }
        return fitting;
    }

    private boolean follows(BitSet prefixes, int start) {
        int prefix = start - quote.prefix().length();
        return prefix >= 0 && prefixes.get(prefix)
                || prefix >= 1 && padded.charAt(start - 1) == ' ' && prefixes.get(prefix - 1);
    }

    private boolean precedes(BitSet suffixes, int end) {
        return suffixes.get(end) || padded.charAt(end) == ' ' && suffixes.get(end + 1);
    }

    Span span(int place) {
        int start = padded.codePointCount(1, place);
        return new Span(
                start,
                start + padded.codePointCount(place, place + quote.exact().length()));
    }
}
