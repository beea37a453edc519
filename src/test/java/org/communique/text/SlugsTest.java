package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A slug")
class SlugsTest {

    @ParameterizedTest
    @DisplayName("writes a title in lower-case ASCII")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "Russia’s plan ¦ russias-plan",
                "Russia's plan ¦ russias-plan",
                "U.S. and U.K.-led talks ¦ us-and-uk-led-talks",
                "Talks at 3.5 p.m. ¦ talks-at-3-5-pm",
                "R&D & more ¦ r-d-more",
                "Straße ¦ strasse",
                "ışık İstanbul ¦ isik-istanbul",
                "Кремль объявил ¦ kreml-obavil",
                "Ελλάδα ¦ ellada",
                "العربية ¦ alrbyt",
                "漢字 ¦ han-zi",
                "Ærø, Łódź ¦ aero-lodz",
                "  --Yes!--  ¦ yes",
                "😀 … ¦ ''",
                "x😀y ¦ x-y",
                "½ ¦ 1-2",
                "123e4567-e89b-12d3-a456-426614174000 ¦ 123e4567e89b12d3a456426614174000"
            })
    void writesTitle(String title, String slug) {
        assertEquals(slug.replace("''", ""), Slugs.of(title));
    }

    @Test
    @DisplayName("is made of what stray surrogates leave")
    void survivesStraySurrogates() {
        assertEquals("a-b", Slugs.of("a\uD83D\u02B9b"));
        assertEquals(true, Slugs.isSlug(Slugs.of("a\uD800\u0639\uDE00")));
        assertEquals("", Slugs.of("\uDE00\uD83D"));
    }

    @Test
    @DisplayName("is cut at a hyphen within 80 characters where there is one")
    void isCut() {
        assertEquals("a".repeat(80), Slugs.of("a".repeat(81)));
        assertEquals("a".repeat(80), Slugs.of("a".repeat(80) + " b"));
        assertEquals("a".repeat(70), Slugs.of("a".repeat(70) + " " + "b".repeat(10)));
        assertEquals("a".repeat(70) + "-" + "b".repeat(9), Slugs.of("a".repeat(70) + " " + "b".repeat(9)));
    }

    @ParameterizedTest
    @DisplayName("is words and digits between single hyphens, and no UUID")
    @CsvSource({
        "a,true",
        "a-1,true",
        "'',false",
        "-a,false",
        "a-,false",
        "a--b,false",
        "A,false",
        "ä,false",
        "a_b,false",
        "123e4567-e89b-12d3-a456-426614174000,false",
        "123e4567-e89b-12d3-a456-42661417400,true",
        "'a\n',false"
    })
    void isRecognised(String text, boolean slug) {
        assertEquals(slug, Slugs.isSlug(text));
    }

    @Test
    @DisplayName("has at most 100 characters")
    void isBounded() {
        assertEquals(true, Slugs.isSlug("a".repeat(100)));
        assertEquals(false, Slugs.isSlug("a".repeat(101)));
    }

    @Test
    @DisplayName("is numbered within 100 characters")
    void isNumbered() {
        assertEquals("base-2", Slugs.numbered("base", 2));
        assertEquals("a".repeat(97) + "-10", Slugs.numbered("a".repeat(100), 10));
        assertEquals("a".repeat(97) + "-2", Slugs.numbered("a".repeat(97) + "-bb", 2));
        assertThrows(IllegalArgumentException.class, () -> Slugs.numbered("a-", 2));
        assertThrows(IllegalArgumentException.class, () -> Slugs.numbered("a", 0));
    }
}
