package org.communique.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How long a text is to a reader. */
public final class Words {

    private static final int WORDS_A_MINUTE = 230;

    private Words() {}

    /**
     * The number of words by UAX #29: of segments with letters, digits or ideographs. Scripts without spaces between
     * words are divided by ICU's dictionaries.
     */
    public static int count(String plainText) {
        BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
        segments.setText(plainText);
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
