package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The length of a text")
class WordsTest {

    @ParameterizedTest
    @DisplayName("is its number of words by UAX #29")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "can't stop ¦ 2",
                "3.5 per cent ¦ 3",
                "— … ! ¦ 0",
                "😀 ¦ 0",
                "U.S.-led ¦ 2",
                "東京都 ¦ 2",
                "สวัสดีครับ ¦ 2",
                "мир ¦ 1"
            })
    void isWords(String text, int words) {
        assertEquals(words, Words.count(text));
    }

    @Test
    @DisplayName("is the same for words counted one by one, whatever stands between them")
    void isThatOfSegments() {
        Some.tries(some -> {
            String text =
                    some.joined(List.of(some.text(), " ", "word", "it's.", "Word,", "no.1", "x", "3", " end. "), 40);
            assertEquals(segments(text), Words.count(text));
        });
    }

    private static int segments(String text) {
        BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
        segments.setText(text);
        return (int) IntStream.generate(segments::next)
                .takeWhile(end -> end != BreakIterator.DONE)
                .filter(end -> segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT)
                .count();
    }

    @ParameterizedTest
    @DisplayName("is read at 230 words a minute, begun minutes counted whole")
    @CsvSource({"0,0", "1,1", "230,1", "231,2", "2147483647,9336886"})
    void isMinutes(int words, int minutes) {
        assertEquals(minutes, Words.readingMinutes(words));
    }
}
