package org.communique.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** What was changed from one text to another, as data that a client can show in place. */
public final class TextDiff {

    /** Whose a segment is. */
    public enum Kind {
        /** It stands in both texts. */
        SAME,
        /** It stands in the former text only. */
        REMOVED,
        /** It stands in the new text only. */
        ADDED
    }

    /**
     * A piece of the texts.
     *
     * @param kind whose it is
     * @param text the piece as it stands in the text, never empty
     */
    public record Segment(Kind kind, String text) {}

    private TextDiff() {}

    /**
     * The two texts as one row of segments. Those removed and the same make up {@code before}, those added and the same
     * make up {@code after}, to the letter. Neighbours differ in kind, and what was removed stands before what was
     * added in its place. Equal texts are one segment, empty ones none.
     *
     * <p>Segments begin and end between words, white space and punctuation by UAX #29; scripts without spaces between
     * words are divided by ICU's dictionaries. Words replaced one after another are one change with the spaces between
     * them. A part of long texts that differ too much to be compared in good time is shown as replaced in one, so that
     * the segments are not always the fewest.
     *
     * @param before the former text; any string
     * @param after the new text; any string
     */
    public static List<Segment> between(String before, String after) {
        var segments = new Segments();
        var diff = new TokenDiff();
        diff.walk(
                lines(before),
                lines(after),
                segments::same,
                (removed, added) -> diff.walk(words(removed), words(added), segments::same, segments::replaced));
        return segments.all();
    }

    /** With their ends. A line feed always ends a word, so that the words of lines are those of the text. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static List<String> words(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
        boundaries.setText(text);
        var words = new ArrayList<String>();
        int from = 0;
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
