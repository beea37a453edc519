package org.communique.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * The Stream-Safe Text Process of UAX #15, section 13: a combining grapheme joiner after every 30 combining marks in a
 * row. Sorting the marks of one base character takes time in proportion to the square of their number; no writing
 * system stacks as many, so only hostile text is changed.
 */
final class StreamSafe {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final int MOST_MARKS = 30;
    private static final char COMBINING_GRAPHEME_JOINER = '\u034F';
    private static final int FIRST_WITH_MARKS = 0xC0;
    private static final int FIRST_MARK = 0x300;

    private final StringBuilder safe;
    private int marks;

    private StreamSafe(int length) {
        safe = new StringBuilder(length);
    }

    static String of(String text) {
        if (text.chars().allMatch(StreamSafe::stacksNothing)) {
            return text;
        }
        var process = new StreamSafe(text.length());
        text.codePoints().forEach(process::append);
        return process.safe.toString();
    }

    /** Holds for Latin letters, typographic punctuation and signs of currency: most of what is written in Latin script. */
    private static boolean stacksNothing(int unit) {
        return unit < FIRST_MARK || unit >= 0x2000 && unit <= 0x206F || unit >= 0x20A0 && unit <= 0x20CF;
    }

    private void append(int codePoint) {
        if (codePoint < FIRST_WITH_MARKS) {
            safe.append((char) codePoint);
            marks = 0;
            return;
        }
        String decomposition = NFKD.getDecomposition(codePoint);
        String parts = decomposition == null ? Character.toString(codePoint) : decomposition;
        int leading = (int) parts.codePoints().takeWhile(StreamSafe::isMark).count();
        if (marks + leading > MOST_MARKS) {
            safe.append(COMBINING_GRAPHEME_JOINER);
            marks = 0;
        }
        safe.appendCodePoint(codePoint);
        boolean onlyMarks = leading == parts.codePointCount(0, parts.length());
        marks = onlyMarks ? marks + leading : trailing(parts);
    }

    private static int trailing(String parts) {
        int trailing = 0;
        for (int end = parts.length(); end > 0 && isMark(parts.codePointBefore(end)); trailing++) {
            end -= Character.charCount(parts.codePointBefore(end));
        }
        return trailing;
    }

    private static boolean isMark(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.CANONICAL_COMBINING_CLASS) != 0;
    }
}
