package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
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

    @ParameterizedTest
    @DisplayName("is read at 230 words a minute, begun minutes counted whole")
    @CsvSource({"0,0", "1,1", "230,1", "231,2", "2147483647,9336886"})
    void isMinutes(int words, int minutes) {
        assertEquals(minutes, Words.readingMinutes(words));
    }
}
