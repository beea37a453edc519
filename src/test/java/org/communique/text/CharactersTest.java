package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The characters of a text")
class CharactersTest {

    @ParameterizedTest
    @DisplayName("can be stored unless they are U+0000 or half a surrogate pair")
    @ValueSource(strings = {"\u0000", "\uD83D", "a\uDE00", "\uDE00\uD83D"})
    void cannotBeStored(String text) {
        assertFalse(Characters.storable(text));
        assertFalse(Characters.oneLine(text));
        assertFalse(Characters.prose(text));
        assertTrue(Characters.storable("\u0001😀\uFFFE\u202E"));
    }

    @Test
    @DisplayName("make one line without controls, line separators and bidirectional controls")
    void makeOneLine() {
        assertTrue(Characters.oneLine("Ünï 😀 \u200D\u200B\u00AD עברית"));
        int[] refused = {
            0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
            0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
        };
        for (int c : refused) {
            assertFalse(Characters.oneLine("a" + Character.toString(c) + "b"), Integer.toHexString(c));
        }
    }

    @Test
    @DisplayName("make prose without controls other than tabs and line ends, embeddings and overrides")
    void makeProse() {
        assertTrue(Characters.prose("a\tb\r\nc\u2066d\u2069\u200E\u2028"));
        int[] refused = {0x01, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E};
        for (int c : refused) {
            assertFalse(Characters.prose("a" + Character.toString(c) + "b"), Integer.toHexString(c));
        }
    }

    @Test
    @DisplayName("may show nothing at all")
    void mayBeBlank() {
        int[] invisible = {
            0x09, 0x20, 0xA0, 0xAD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x200D, 0x2028, 0x2060, 0x2800, 0x3000,
            0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0001
        };
        for (int c : invisible) {
            assertTrue(Characters.blank(" " + Character.toString(c)), Integer.toHexString(c));
        }
        assertTrue(Characters.blank(""));
        for (String visible : new String[] {".", "a\u200B", "é", "😀", "\u0301"}) {
            assertEquals(false, Characters.blank(visible), visible);
        }
    }
}
