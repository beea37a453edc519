package org.communique.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How long a text is to a reader. */
public final class Words {

    private static final int WORDS_A_MINUTE = 230;

    private static final String PUNCTUATION = ".,;:!?";

    private Words() {}

    /**
     * The number of words by UAX #29: of segments with letters, digits or ideographs. Scripts without spaces between
     * words are divided by ICU's dictionaries.
     */
    public static int count(String plainText) {
        BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
        int words = 0;
        int uncounted = 0;
        int from = 0;
        while (from < plainText.length()) {
            int space = plainText.indexOf(' ', from);
            int to = space < 0 ? plainText.length() : space;
            if (isOneWord(plainText, from, to)) {
                words += count(segments, plainText.substring(uncounted, from)) + 1;
                uncounted = Math.min(to + 1, plainText.length());
            }
            from = to + 1;
        }
        return words + count(segments, plainText.substring(uncounted));
    }

    /** Holds for English letters with marks of punctuation behind them: most of what is written in Latin script. */
    private static boolean isOneWord(String text, int from, int to) {
        int end = to;
        while (end > from && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = from; i < end; i++) {
            char letter = text.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return from < end;
    }

    private static int count(BreakIterator segments, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        segments.setText(text);
        int words = 0;
        while (segments.next() != BreakIterator.DONE) {
            if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        return words;
    }

    /**
     * The minutes that reading takes at 230 words a minute, begun minutes counted whole.
     *
     * @param words a number of words, not negative
     * @return 0 for no words, else at least 1
     */
    public static int readingMinutes(int words) {
        return words / WORDS_A_MINUTE + (words % WORDS_A_MINUTE == 0 ? 0 : 1);
    }
}
