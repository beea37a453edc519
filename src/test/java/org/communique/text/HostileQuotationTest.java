package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Within ten seconds in 200,000 characters that repeat themselves")
class HostileQuotationTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @DisplayName("200 quotations are found or lost, whatever their surroundings")
    @ValueSource(
            strings = {
                "a",
                "a ",
                "ab, ",
                "aaaaaa ",
                "aaaaaa aaabaa ",
                "abcdef abdcef abcdeef abcdf ",
                "…",
                "“a” ",
                "-",
                "😀",
                "e\u0316",
                "同意"
            })
    void quotations(String part) {
        String text = Markdown.normalise(part.repeat(LENGTH / part.length()));
        String long2000 = text.substring(0, text.offsetByCodePoints(0, 1_980));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            AnchoredText anchored = AnchoredText.of(text);
            IntStream.range(0, 40).forEach(i -> {
                find(anchored, text, new Quote(long2000, "b" + part.repeat(20), null), i * 1_000);
                find(anchored, text, new Quote(long2000 + " abcefd", null, null), i * 1_000);
                find(anchored, text, new Quote("aabaaa " + long2000, null, part + "x"), i * 1_000);
                find(anchored, text, new Quote(part, "b" + part.repeat(20), "x"), i * 1_000);
                find(anchored, text, new Quote("x", null, null), i * 1_000);
            });
        });
    }

    private static void find(AnchoredText anchored, String text, Quote quote, int former) {
        anchored.nearest(quote, former)
                .ifPresent(anchor -> assertEquals(anchor.exact(), anchor.span().in(text)));
    }
}
