package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A language tag")
class LanguagesTest {

    @ParameterizedTest
    @DisplayName("has a canonical form")
    @CsvSource({
        "EN,en",
        "en-us,en-US",
        "ZH-hant-tw,zh-Hant-TW",
        "zh-cmn-Hans,cmn-Hans",
        "iw,he",
        "i-klingon,tlh",
        "sl-Rozaj,sl-rozaj",
        "es-419,es-419",
        "de-de-u-CO-phonebk,de-DE-u-co-phonebk"
    })
    void isCanonical(String tag, String canonical) {
        assertEquals(Optional.of(canonical), Languages.canonical(tag));
    }

    @ParameterizedTest
    @DisplayName("is refused unless it is well-formed and names a language")
    @ValueSource(
            strings = {
                "",
                " ",
                "und",
                "und-US",
                "x-private",
                "en_US",
                "e",
                "en-",
                "-en",
                "en--US",
                "en US",
                "ünd",
                "123",
                "en\n",
                "\u212Ao",
                "en-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"
            })
    void isRefused(String tag) {
        assertEquals(Optional.empty(), Languages.canonical(tag));
    }
}
