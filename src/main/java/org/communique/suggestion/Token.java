package org.communique.suggestion;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence, or a mark that parts clauses.
 *
 * @param form the word in lower case with straight apostrophes, 0000 for a year, 0 for another number, or the mark
 * @param start UTF-16 index of its first character in the sentence
 * @param end index after its last character
 */
record Token(String form, int start, int end) {

    /** Stands for every number of four digits, which is a year as a rule. */
    private static final String YEAR = "0000";

    /** Stands for every other number. */
    private static final String NUMBER = "0";

    /** Hyphens and other marks stand within clauses, and are no tokens. */
    private static final String MARKS = ",;:.!?()[]\"“”„«»–—…";

    /** The words and marks of a sentence; words by UAX #29, those without spaces between them by ICU's dictionaries. */
    static List<Token> all(String sentence) {
        BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
        segments.setText(sentence);
        List<Token> tokens = new ArrayList<>();
        int start = segments.first();
        for (int end = segments.next(); end != BreakIterator.DONE; start = end, end = segments.next()) {
            if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT || isMark(sentence, start, end)) {
                tokens.add(new Token(folded(sentence.substring(start, end)), start, end));
            }
        }
        return tokens;
    }

    private static boolean isMark(String sentence, int start, int end) {
        return end - start == 1 && MARKS.indexOf(sentence.charAt(start)) >= 0;
    }

    private static String folded(String segment) {
        if (Character.isDigit(segment.codePointAt(0))) {
            return segment.length() == YEAR.length() && segment.chars().allMatch(Character::isDigit) ? YEAR : NUMBER;
        }
        return segment.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean isMark() {
        return isMark(form, 0, form.length());
    }
}
