package org.communique.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ayşe", "\ud83d\ude00", "=?utf-8?q?x?=", "a b  ş", ""})
    @DisplayName("What is encoded is read as it was, in words of 75 characters at most")
    void roundTrip(String text) throws UnsupportedEncodingException {
        for (String whole : new String[] {text, text.repeat(40), "x" + text.repeat(40)}) {
            String encoded = EncodedWords.of(whole);
            assertEquals(whole, MimeUtility.decodeText(encoded));
            assertTrue(encoded.matches("[ -~]*"), encoded);
            assertTrue(encoded.length() < 76 || encoded.matches("(\\S{1,75} )*\\S{1,75}"), encoded);
        }
    }

    @Test
    @DisplayName("Plain text stays as it is")
    void plain() {
        assertEquals("Ana replied", EncodedWords.of("Ana replied"));
    }
}
