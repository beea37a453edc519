package org.communique.suggestion;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.text.Span;

/**
 * A sentence of a plain text.
 *
 * @param from UTF-16 index of its first character
 * @param span the same place in code points
 */
record Sentence(String text, int from, Span span) {

    private static final int LONGEST_ABBREVIATION = 12;

    int to() {
        return from + text.length();
    }

    /**
     * The sentences by UAX #29, where the stop of an abbreviation ends none.
     *
     * @param passages parts that no sentence goes beyond; with one space between each they are the plain text
     * @param language a language tag of BCP 47
     * @param abbreviations with their stops
     */
    static List<Sentence> all(List<String> passages, String language, Set<String> abbreviations) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (String passage : passages) {
            breaks.setText(passage);
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (end < passage.length() && abbreviations.contains(lastWord(passage, begin, end))) {
                    continue;
                }
                String whole = passage.substring(begin, end);
                String text = whole.endsWith(" ") ? whole.substring(0, whole.length() - 1) : whole;
                int length = text.codePointCount(0, text.length());
                sentences.add(new Sentence(text, from + begin, new Span(start, start + length)));
                start += length + whole.length() - text.length();
                begin = end;
            }
            from += passage.length() + 1;
            start++;
        }
        return sentences;
    }

    private static String lastWord(String passage, int begin, int end) {
        int to = passage.charAt(end - 1) == ' ' ? end - 1 : end;
        int from = to;
        while (from > begin && to - from < LONGEST_ABBREVIATION && passage.charAt(from - 1) != ' ') {
            from--;
        }
        return passage.substring(from, to);
    }
}
