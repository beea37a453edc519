package org.communique.api.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The gzip coding")
class GzipTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "gzip, deflate, br | true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
                "* | true",
                "*;q=0.5 | true",
                "gzip;q=0 | false",
                "gzip;q=0, * | false",
                "gzip;q=0.000 | false",
                "identity | false",
                "identity;q=0.5, gzip;q=0.4 | false",
                "identity;q=0.5, gzip;q=0.5 | true",
                "br | false",
                "x-gzip | false",
                "gzip;q=2 | false",
                "gzip;q=x | false",
                "gzip ; q=0.5 | true",
                "'' | false",
                "',,' | false"
            })
    @DisplayName("goes to those who want it at least as much as the plain answer")
    void negotiates(String acceptEncoding, boolean wanted) {
        assertEquals(wanted, Gzip.isWanted(acceptEncoding));
    }

    @Test
    @DisplayName("goes to nobody who says nothing, or too much")
    void needsWords() {
        assertEquals(false, Gzip.isWanted(null));
        assertEquals(false, Gzip.isWanted("gzip," + " ".repeat(500)));
    }

    @Test
    @DisplayName("has an entity tag of its own, with the version in front")
    void hasOwnTag() throws IOException {
        byte[] body = "word ".repeat(400).getBytes(StandardCharsets.UTF_8);
        Rendered zipped = Gzip.of(new Rendered(body, "\"3.abc\""));
        assertEquals("\"3.abc-gzip\"", zipped.tag());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertArrayEquals(body, in.readAllBytes());
        }
    }

    @Test
    @DisplayName("is left alone for short answers")
    void spareShortOnes() {
        assertNull(Gzip.of(new Rendered(new byte[999], "\"a\"")));
    }
}
