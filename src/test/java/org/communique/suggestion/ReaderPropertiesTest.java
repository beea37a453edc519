package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.communique.text.Characters;
import org.communique.text.Markdown;
import org.communique.text.Match;
import org.communique.text.QuoteAnchor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("For any text")
class ReaderPropertiesTest {

    private static final int TRIES = 500;

    private static final List<String> PIECES = List.of(
            "They agreed to ",
            "Russia ",
            "warned that ",
            "did not ",
            "will pay ",
            "next round ",
            "U.S. ",
            "signed a deal ",
            ". ",
            ".",
            "! ",
            "? ",
            "\n\n",
            "\n- ",
            "## ",
            "> ",
            "“",
            "” ",
            "’s ",
            "*",
            "`",
            "&#7;",
            "&#x202E;",
            "&shy;",
            " ",
            "\u2066",
            "\u0301",
            "e\u0301",
            "😀",
            "\uD83D",
            "漢字。",
            "שלום ",
            "\u00A0",
            "|a|b|\n|-|-|\n",
            "x".repeat(300),
            "a b ".repeat(200));

    private static final Map<String, String> PARTIES =
            Map.of("Russia", "Russia", "U.S.", "United States", "\u0301", "Odd", "e\u0301", "Accented", "😀", "Glad");

    private static String some(Random random) {
        return random.ints(random.nextInt(60), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("what is proposed could be posted, and its quote anchors where it stands")
    void fit() {
        int proposed = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            List<String> passages = Markdown.passages(some(new Random(seed)));
            String text = String.join(" ", passages);
            for (SuggestedOutcome item : new Reader("en", English.RULES, PARTIES).read(passages, List.of())) {
                String tried = "Try " + seed;
                assertEquals(new Match.Found(item.span()), QuoteAnchor.locate(text, item.evidence()), tried);
                assertEquals(item.evidence().exact(), item.span().in(text), tried);
                assertTrue(length(item.evidence().exact()) <= 2_000, tried);
                assertTrue(
                        isSurrounding(item.evidence().prefix())
                                && isSurrounding(item.evidence().suffix()),
                        tried);
                assertTrue(length(item.statement()) <= 500 && Characters.oneLine(item.statement()), tried);
                assertTrue(Characters.prose(item.evidence().exact()), tried);
                assertTrue(
                        !Characters.blank(item.statement()) && !item.reasons().isEmpty(), tried);
                assertNotNull(item.kind(), tried);
                proposed++;
            }
        }
        assertTrue(proposed > TRIES, "too few to say anything: " + proposed);
    }

    private static boolean isSurrounding(String text) {
        return text == null || length(text) <= 200 && Characters.prose(text) && !Characters.blank(text);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreed to ",
                "agreed to. ",
                "They agreed to x. ",
                "Mr. ",
                "U.S. ",
                "not ",
                "not. ",
                "will ",
                "is is is ",
                ".",
                "a",
                "the the ",
                "signed a b c d e. ",
                "漢",
                "Russia ",
                "( ",
                "“",
                "did not ~ ",
                "It will be signed in 2030, ",
                "\u0301"
            })
    @DisplayName("as long as an article may be, reading ends")
    void hostile(String part) {
        String text = Markdown.normalise(part.repeat(200_000 / part.length()));
        List<SuggestedOutcome> items = new Reader("en", English.RULES, PARTIES).read(List.of(text), List.of());
        assertTrue(items.size() <= Reader.MOST);
    }
}
