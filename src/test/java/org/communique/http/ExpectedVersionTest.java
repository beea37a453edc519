package org.communique.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("If-Match")
class ExpectedVersionTest {

    @ParameterizedTest
    @DisplayName("lets version 7 pass when one of its strong tags names it, whatever stands after the dot")
    @ValueSource(
            strings = {
                "\"7\"",
                "\"7.abc\"",
                "\"7.a,b\"",
                "\"7.\u00fc\"",
                "  \"7\"\t",
                "\"6\", \"7\"",
                "\"6\",\"7.x\"",
                "\"7\" , \"x\"",
                "W/\"7\", \"7\"",
                "\"\", \"7\"",
                "\"7\",",
                ",\"7\"",
                ", ,\"6\" , ,\t\"7\",,",
                "*",
                " * ",
                "\"*\", \"7\""
            })
    void passes(String header) {
        assertDoesNotThrow(() -> ExpectedVersion.parse(header).require(7));
    }

    @ParameterizedTest
    @DisplayName("stops version 7 when none of its strong tags names it")
    @ValueSource(
            strings = {
                "\"6\"",
                "\"77\"",
                "\"7x\"",
                "\"x.7\"",
                "\"-7\"",
                "W/\"7\"",
                "\"\"",
                "\"*\"",
                "\"\u0667\"",
                "\"7\u00b7\"",
                "\"6\", W/\"7.x\"",
                "\"99999999999999999999\"",
                "\".7\""
            })
    void stops(String header) {
        assertEquals(
                header.contains("\u0667") ? ErrorCode.INVALID_HEADER : ErrorCode.VERSION_CONFLICT, refusal(header, 7));
    }

    @ParameterizedTest
    @DisplayName("is refused when it is no list of entity tags")
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                " , ,",
                "7",
                "\"7",
                "7\"",
                "\"7\" \"8\"",
                "w/\"7\"",
                "W /\"7\"",
                "W/ \"7\"",
                "*, \"7\"",
                "\"7\", *",
                "\"7\";q=1",
                "\" 7\"",
                "\"a b\"",
                "\"a\"b\"",
                "'7'",
                "\"7\", 8"
            })
    void refuses(String header) {
        assertEquals(ErrorCode.INVALID_HEADER, refusal(header, 7));
    }

    @Test
    @DisplayName("is asked for when it is absent")
    void isRequired() {
        assertEquals(ErrorCode.PRECONDITION_REQUIRED, refusal(null, 7));
        assertDoesNotThrow(() -> ExpectedVersion.any().require(7));
    }

    @Test
    @DisplayName("made of random characters passes, stops or is refused, in a moment")
    void survivesNoise() {
        Random random = new Random(20261123);
        String alphabet = "\"\"\",, W/7.*a\t\\\u00ff";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                header.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                ExpectedVersion.parse(header.toString()).require(7);
            } catch (ProblemException e) {
                assertEquals(true, e.code() == ErrorCode.INVALID_HEADER || e.code() == ErrorCode.VERSION_CONFLICT);
            }
        }
    }

    private static ErrorCode refusal(String header, long version) {
        return assertThrows(
                        ProblemException.class,
                        () -> ExpectedVersion.parse(header).require(version))
                .code();
    }
}
