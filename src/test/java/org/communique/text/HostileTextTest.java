package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Within five seconds for 200,000 hostile characters")
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Entities of six characters for each character, and as much again for markup. */
    private static final int MOST_GROWTH = 20 * 200_000;

    @ParameterizedTest(name = "{0}")
    @DisplayName("an article is rendered, and no larger than in proportion")
    @MethodSource("texts")
    void articleHtml(Map.Entry<String, String> text) {
        assertTrue(inTime(Markdown::articleHtml, text).length() < MOST_GROWTH);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a comment is rendered and its links counted")
    @MethodSource("texts")
    void commentHtml(Map.Entry<String, String> text) {
        assertTrue(inTime(Markdown::commentHtml, text).length() < MOST_GROWTH);
        inTime(Markdown::linkCount, text);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("plain text is taken, and its words counted")
    @MethodSource("texts")
    void plainText(Map.Entry<String, String> text) {
        inTime(Markdown::plainText, text);
        inTime(Words::count, text);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("short forms and conditions are found")
    @MethodSource("texts")
    void shortForms(Map.Entry<String, String> text) {
        inTime(Slugs::of, text);
        inTime(Slugs::isSlug, text);
        inTime(SortKey::of, text);
        inTime(Languages::canonical, text);
        inTime(Characters::blank, text);
        inTime(address -> new WebAddressValidator().isValid(address, null), text);
    }

    @Test
    @DisplayName("a quotation is found in a text that repeats itself")
    void quotation() {
        String text = "a".repeat(200_000);
        var quote = new Quote("a".repeat(100_000), "a".repeat(50_000), "a".repeat(50_000));
        var bare = new Quote("a".repeat(100_000), null, null);
        var other = new Quote("a".repeat(100_000) + "b", null, null);
        assertTimeoutPreemptively(LIMIT, () -> {
            assertEquals(new Match.Found(new Span(50_000, 150_000)), QuoteAnchor.locate(text, quote));
            assertEquals(new Match.Ambiguous(100_001), QuoteAnchor.locate(text, bare));
            assertEquals(new Match.Missing(), QuoteAnchor.locate(text, other));
            assertEquals(
                    new Span(70_000, 170_000),
                    AnchoredText.of(text).nearest(bare, 70_000).orElseThrow().span());
        });
    }

    private static <R> R inTime(Function<String, R> function, Map.Entry<String, String> text) {
        return assertTimeoutPreemptively(LIMIT, () -> function.apply(text.getValue()), text.getKey());
    }

    static Stream<Named<Map.Entry<String, String>>> texts() {
        return HostileText.all().map(text -> Named.of(text.getKey(), text));
    }
}
