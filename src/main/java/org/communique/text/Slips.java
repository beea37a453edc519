package org.communique.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Slips of the pen inside of words. The first letter stays, since before it negations are put; so does the last, behind
 * which numbers, tenses and plurals are made, unless it changed places with the one before it. Words of other scripts
 * than alphabets are never slips of each other: a sign more or less there can be a word.
 */
final class Slips {

    private static final Set<UnicodeScript> ALPHABETS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.GEORGIAN,
            UnicodeScript.INHERITED);

    static final int LONGEST = 60;

    private static final int SHORTEST = 3;

    /** So many letters bear one slip. */
    private static final int LETTERS = 5;

    private Slips() {}

    /** Whether any other word can be a slip of this one. */
    static boolean possible(int[] word) {
        return word.length >= SHORTEST
                && word.length <= LONGEST
                && Arrays.stream(word).allMatch(c -> c == '\'' || isLetter(c));
    }

    private static boolean isLetter(int codePoint) {
        return (Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK)
                && ALPHABETS.contains(UnicodeScript.of(codePoint));
    }

    /**
     * The number of slips between two different words, where two neighbours that changed places are one.
     *
     * @param one a word of which slips are {@linkplain #possible(int[]) possible}
     * @return -1 if the other is another word
     */
    static int between(int[] one, int[] other) {
        if (one[0] != other[0] || !haveLengths(one.length, other.length) || !possible(other)) {
            return -1;
        }
        if (areSwapped(one, other)) {
            return 1;
        }
        int most = most(one.length, other.length);
        if (most == 0 || one[one.length - 1] != other[other.length - 1]) {
            return -1;
        }
        int distance = distance(one, other);
        return distance <= most ? distance : -1;
    }

    /** Whether the lengths of two words allow for slips between them. */
    static boolean haveLengths(int one, int other) {
        return Math.abs(one - other) <= most(one, other);
    }

    private static int most(int one, int other) {
        return Math.min(one, other) / LETTERS;
    }

    private static boolean areSwapped(int[] one, int[] other) {
        int at = Arrays.mismatch(one, other);
        return one.length == other.length
                && at < one.length - 1
                && one[at] == other[at + 1]
                && one[at + 1] == other[at]
                && Arrays.equals(one, at + 2, one.length, other, at + 2, other.length);
    }

    /** The distance of Damerau and Levenshtein in which no part is edited twice (optimal string alignment). */
    static int distance(int[] one, int[] other) {
        var last = new int[other.length + 1];
        var row = new int[other.length + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= one.length; i++) {
            var next = new int[other.length + 1];
            next[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int replaced = row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                next[j] = Math.min(replaced, 1 + Math.min(row[j], next[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    next[j] = Math.min(next[j], last[j - 2] + 1);
                }
            }
            last = row;
            row = next;
        }
        return row[other.length];
    }
}
