package org.communique.text;

import java.util.BitSet;

/**
 * The search of Knuth, Morris and Pratt. {@link String#indexOf(String)} takes time in proportion to the product of both
 * lengths when a text and a pattern repeat themselves. Where nothing is matched, the pattern's first character is looked for.
 */
final class Search {

    private Search() {}

    /** The first index of every occurrence, overlapping ones too; none for an empty pattern. */
    static BitSet starts(String text, String pattern) {
        var starts = new BitSet();
        if (pattern.isEmpty() || pattern.length() > text.length()) {
            return starts;
        }
        int[] borders = borders(pattern);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            if (matched == 0) {
                i = text.indexOf(pattern.charAt(0), i);
                if (i < 0) {
                    return starts;
                }
            }
            matched = extended(pattern, borders, matched, text.charAt(i));
            if (matched == pattern.length()) {
                starts.set(i + 1 - matched);
                matched = borders[matched - 1];
            }
        }
        return starts;
    }

    /** For every beginning of the pattern, the length of the longest shorter one that it also ends with. */
    private static int[] borders(String pattern) {
        var borders = new int[pattern.length()];
        int matched = 0;
        for (int i = 1; i < pattern.length(); i++) {
            matched = extended(pattern, borders, matched, pattern.charAt(i));
            borders[i] = matched;
        }
        return borders;
    }

    private static int extended(String pattern, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && pattern.charAt(length) != next) {
            length = borders[length - 1];
        }
        return pattern.charAt(length) == next ? length + 1 : length;
    }
}
