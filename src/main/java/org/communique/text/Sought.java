package org.communique.text;

/** A quotation made ready to be compared with a text. */
final class Sought {

    private final int[] exact;
    private final int[] evened;
    private final int[] prefix;
    private final int[] suffix;

    Sought(Quote quote) {
        exact = quote.exact().codePoints().toArray();
        evened = Evened.codePoints(quote.exact());
        prefix = Evened.codePoints(quote.prefix() == null ? "" : quote.prefix());
        suffix = Evened.codePoints(quote.suffix() == null ? "" : quote.suffix());
    }

    int[] exact() {
        return exact;
    }

    int[] evened() {
        return evened;
    }

    /** Whether a part of an evened text has the quotation's surroundings, one space aside. */
    boolean fits(int[] text, int start, int end) {
        return end < text.length
                && (Evened.same(text, start - prefix.length, prefix)
                        || text[start - 1] == ' ' && Evened.same(text, start - 1 - prefix.length, prefix))
                && (Evened.same(text, end, suffix) || text[end] == ' ' && Evened.same(text, end + 1, suffix));
    }
}
