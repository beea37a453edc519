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
        int from = 0;
        for (int i = 0; i < composed.length(); i++) {
            char unit = composed.charAt(i);
            if (isBetweenWords(unit)) {
                folded.append(composed, from, i);
                space(folded);
                from = i + 1;
            }
        }
        return folded.append(composed, from, composed.length()).toString();
    }

    /** All of White_Space is in the first plane, so that halves of pairs are none of it. */
    private static boolean isBetweenWords(char unit) {
        return (unit <= ' ' || unit > '~') && UCharacter.isUWhiteSpace(unit);
    }

    private static void space(StringBuilder folded) {
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
