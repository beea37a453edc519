package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sort key")
class SortKeyTest {

    @ParameterizedTest
    @DisplayName("folds case, marks, compatibility forms and what leads a title")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "Émile Zola ¦ emile zola",
                "“Never again” ¦ never again”",
                "«Ça» ¦ ca»",
                "¿Qué? ¦ que?",
                "… and then ¦ and then",
                "ＡＢＣ ¦ abc",
                "ﬁn ¦ fin",
                "İstanbul ¦ istanbul",
                "\u200B\u00A0a\u00A0\u200B ¦ a",
                "漢字 ¦ 漢字",
                "-- ¦ ''",
                "$5 ¦ $5"
            })
    void folds(String title, String key) {
        assertEquals(key.replace("''", ""), SortKey.of(title));
    }

    @Test
    @DisplayName("has at most 300 units and splits no character")
    void isBounded() {
        assertEquals("a".repeat(300), SortKey.of("a".repeat(301)));
        assertEquals("a".repeat(299), SortKey.of("a".repeat(299) + "😀"));
        assertEquals("a".repeat(299), SortKey.of("a".repeat(299) + " b"));
    }
}
