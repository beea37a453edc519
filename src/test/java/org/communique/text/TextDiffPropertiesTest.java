package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.text.TextDiff.Kind;
import org.communique.text.TextDiff.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For any two texts the difference")
class TextDiffPropertiesTest {

    private static final List<String> PIECES = List.of(
            "The ", "cat ", "cat", "sat", " ", "  ", ", ", ".", "\n", "\n\n", "\r\n", "\r", "東京", "e\u0301", "😀");

    @Test
    @DisplayName("makes up both, in segments that are not empty and unlike their neighbours")
    void holdsBoth() {
        Some.tries(some -> {
            assertDifference(some.text(), some.text());
            String start = some.text();
            String end = some.text();
            assertDifference(start + some.text() + end, start + some.text() + end);
            assertDifference(some.joined(PIECES, 40), some.joined(PIECES, 40));
        });
    }

    static void assertDifference(String before, String after) {
        List<Segment> segments = TextDiff.between(before, after);
        assertEquals(before, without(Kind.ADDED, segments));
        assertEquals(after, without(Kind.REMOVED, segments));
        for (int i = 0; i < segments.size(); i++) {
            assertFalse(segments.get(i).text().isEmpty());
            if (i > 0) {
                assertNotEquals(segments.get(i - 1).kind(), segments.get(i).kind());
                assertFalse(segments.get(i - 1).kind() == Kind.ADDED
                        && segments.get(i).kind() == Kind.REMOVED);
            }
        }
    }

    private static String without(Kind kind, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("divides them between words only")
    void dividesBetweenWords() {
        Some.tries(some -> {
            String before = some.joined(PIECES, 40);
            String after = some.text();
            List<Segment> segments = TextDiff.between(before, after);
            assertDividedBetweenWords(before, Kind.ADDED, segments);
            assertDividedBetweenWords(after, Kind.REMOVED, segments);
        });
    }

    private static void assertDividedBetweenWords(String text, Kind other, List<Segment> segments) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        int end = 0;
        for (Segment segment : segments) {
            if (segment.kind() != other) {
                end += segment.text().length();
                assertTrue(words.isBoundary(end), () -> "In a word of " + text + ": " + segment);
            }
        }
    }

    @Test
    @DisplayName("is one segment at most if they are equal")
    void equalTexts() {
        Some.tries(some -> {
            String text = some.text();
            assertEquals(
                    text.isEmpty() ? List.of() : List.of(new Segment(Kind.SAME, text)), TextDiff.between(text, text));
        });
    }
}
