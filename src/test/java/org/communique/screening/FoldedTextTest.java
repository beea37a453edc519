package org.communique.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A blocked word")
class FoldedTextTest {

    private static boolean found(String word, String text) {
        return FoldedText.of(text).holds(FoldedText.of(word));
    }

    @ParameterizedTest
    @DisplayName("is found in every spelling that means the same")
    @ValueSource(
            strings = {
                "casino",
                "the CASINO!",
                "ca\u0301s\u00ednö",
                "cas\u200Bino",
                "c\u2060a\u200Dsino",
                "cas\u00ADino",
                "ＣＡＳＩＮＯ",
                "𝐜𝐚𝐬𝐢𝐧𝐨",
                "(casino)",
                "*casino*",
                "c\u0336a\u0336s\u0336i\u0336n\u0336o\u0336",
                "c\u20DDa\u20DDs\u20DDi\u20DDn\u20DDo\u20DD",
                "casino\uFE0F"
            })
    void isFound(String text) {
        assertTrue(found("Casino", text));
    }

    @ParameterizedTest
    @DisplayName("is not found in another word that holds it")
    @ValueSource(strings = {"casinos", "occasino", "cas ino", "casinо\u0430"})
    void isWhole(String text) {
        assertFalse(found("casino", text));
    }

    @ParameterizedTest
    @DisplayName("is found in the case and script of its language, where scripts have no spaces within a sentence too")
    @CsvSource({
        "straße, STRASSE",
        "istanbul, İSTANBUL",
        "ΟΔΟΣ, η οδός",
        "naïve, naive",
        "казино, КАЗИНО",
        "赌博, 我喜欢赌博网站",
        "カジノ, オンラインカジノへ",
        "ｶｼﾞﾉ, オンラインカジノへ",
        "かじの, おんらいんかじのへ",
        "พนัน, เว็บพนันออนไลน์",
        "도박, 온라인 도박",
        "سلام, سَلَام",
        "שלום, שָׁלוֹם",
        "राम, श्री राम",
        "tiền, TIỀN bạc"
    })
    void isFoundInItsLanguage(String word, String text) {
        assertTrue(found(word, text));
    }

    @ParameterizedTest
    @DisplayName("is not taken for one with other vowels or voicing, where marks tell these")
    @CsvSource({"की, का", "कुल, केल", "क, कि", "राम, रम", "カシ, カジノ", "ดี, ดู", "राम, रामायण"})
    void keepsVowels(String word, String text) {
        assertFalse(found(word, text));
    }

    @ParameterizedTest
    @DisplayName("is a phrase when it has gaps, whatever stands in them")
    @ValueSource(strings = {"Free money", "free, MONEY", "free\n> money!", "**free** *money*", "free — money"})
    void isPhrase(String text) {
        assertTrue(found("free money", text));
        assertFalse(found("free money", "money free"));
    }

    @ParameterizedTest
    @DisplayName("is kept as its words")
    @CsvSource({"'  Free,   MÓNEY! ', free money", "'C++', c", "'!?', ''"})
    void isKeptAsWords(String text, String words) {
        assertEquals(words, FoldedText.of(text).words());
    }
}
