package org.communique.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Unicode Normalization Form C (UAX #15), then one space for every run of the property White_Space (UAX #44). */
final class Folding {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Folding() {}

    static String trimmed(String text) {
        String folded = folded(text);
        int from = folded.startsWith(" ") ? 1 : 0;
        int to = folded.endsWith(" ") ? folded.length() - 1 : folded.length();
        return from < to ? folded.substring(from, to) : "";
    }

    /** Like {@link #trimmed(String)} but with the one space left at either end where there was white space. */
    static String folded(String text) {
        String composed = NFC.normalize(StreamSafe.of(text));
        var folded = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> append(folded, codePoint));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (codePoint > ' ' && codePoint <= '~' || !UCharacter.isUWhiteSpace(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
