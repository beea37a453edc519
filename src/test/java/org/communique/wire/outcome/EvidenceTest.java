package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.text.Markdown;
import org.communique.text.Span;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Evidence")
class EvidenceTest {

    @ParameterizedTest(name = "{1}")
    @DisplayName("stands where its offsets say, in code points of the plain text")
    @CsvSource(delimiter = '|', textBlock = """
                    🕊️🕊️ They **exchange notes** today. | exchange notes
                    👩‍👩‍👧 talks 🇹🇷🇷🇺 went **well 🕊️ in** the end | well 🕊️ in the
                    A cafe\u0301 was calm. | café was
                    x\u0323\u0307 marks; y follows | y follows
                    اتفق الطرفان على **تبادل** المذكرات | تبادل المذكرات
                    שלום 👋 וברכה לכל | וברכה לכל
                    They [agreed to meet](https://example.org) again. | agreed to meet again
                    Notes ~~not~~ `code()` and more | code() and more
                    """)
    void standsWhereItSays(String body, String quote) {
        proves(body, quote);
    }

    @Test
    @DisplayName("may cross paragraphs, list items, table cells and code blocks, and differ in white space")
    void crossesBlocks() {
        proves("First **point**.\n\nSecond point.", "point. Second");
        proves("🕊\n\n- one\n- two 🕊\n- three", "two 🕊 three");
        proves("| Side | Vow |\n|---|---|\n| 🇷🇺 A | withdraw |\n| B | pay |", "A withdraw B");
        proves("Before\n\n```\nlet x = 1;\n```\n\nAfter", "let x = 1; After");
        proves("They will\nmeet   again.", "  will \t meet\nagain ");
    }

    private static void proves(String body, String quote) {
        Response made = anOutcome()
                .quoting(quote)
                .sentTo(anArticle().having("body", body).draft());
        made.then().statusCode(201).body("evidence.state", equalTo("anchored"));
        Span place = new Span(made.path("evidence.start"), made.path("evidence.end"));
        assertEquals(Markdown.normalise(quote), place.in(Markdown.plainText(body)));
    }

    @Nested
    @DisplayName("that does not occur exactly once")
    class Unclear {

        private static final String BODY = "They agreed on trade. They agreed on grain. They agreed on trade, too.";

        @ParameterizedTest
        @DisplayName("is not found: other letters, case, markup or nothing of the text")
        @ValueSource(strings = {"exchanged notes", "Exchange notes", "**exchange notes**", "exchange  notess"})
        void notFound(String quote) {
            refused(anArticle().draft(), Map.of("quote", quote), "evidence_not_found");
        }

        @Test
        @DisplayName("is ambiguous until a prefix or a suffix tells the places apart")
        void ambiguous() {
            var article = anArticle().having("body", BODY).draft();
            refused(article, Map.of("quote", "They agreed on"), "evidence_ambiguous");
            refused(article, Map.of("quote", "agreed on", "prefix", "They "), "evidence_ambiguous");
            found(article, Map.of("quote", "agreed on", "suffix", " grain"), 27);
            found(article, Map.of("quote", "agreed on trade", "prefix", "grain. They"), 49);
            found(article, Map.of("quote", "trade", "prefix", "on", "suffix", ", too"), 59);
        }

        @Test
        @DisplayName("is not found when the only place has other surroundings")
        void otherSurroundings() {
            var article = anArticle().having("body", BODY).draft();
            refused(article, Map.of("quote", "grain", "prefix", "with"), "evidence_not_found");
            refused(article, Map.of("quote", "grain", "suffix", " and"), "evidence_not_found");
        }

        private static void refused(Made article, Map<String, String> evidence, String code) {
            anOutcome()
                    .having("evidence", evidence)
                    .sentTo(article)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(code));
        }

        private static void found(Made article, Map<String, String> evidence, int start) {
            anOutcome()
                    .having("evidence", evidence)
                    .sentTo(article)
                    .then()
                    .statusCode(201)
                    .body("evidence.start", equalTo(start));
        }
    }

    @Nested
    @DisplayName("of extreme length")
    class Lengths {

        @Test
        @DisplayName("may be one character or 2,000 code points")
        void longest() {
            proves("Only 🕊 here", "🕊");
            proves("a" + "🕊".repeat(2_000) + "b", "🕊".repeat(2_000));
        }

        @Test
        @DisplayName("may not be 2,001 code points, blank, or absent")
        void tooLongOrBlank() {
            refused(Map.of("quote", "🕊".repeat(2_001)), "/evidence/quote", "too_long");
            refused(Map.of("quote", "a".repeat(10_000)), "/evidence/quote", "too_long");
            refused(Map.of("quote", ""), "/evidence/quote", "required");
            refused(Map.of("quote", " \n\t\u00a0\u3000"), "/evidence/quote", "required");
            refused(Map.of("prefix", "They"), "/evidence/quote", "required");
            refused(Map.of("quote", "x", "prefix", "y".repeat(201)), "/evidence/prefix", "too_long");
            refused(Map.of("quote", "x", "suffix", "y".repeat(201)), "/evidence/suffix", "too_long");
        }

        @ParameterizedTest
        @DisplayName("may not have half a surrogate pair, a control character or a bidirectional override")
        @ValueSource(strings = {"\\ud83d", "\\udd4a", "\\u0000", "\\u0007", "\\u202e"})
        void unfit(String character) {
            for (String part : List.of("quote", "prefix", "suffix")) {
                String evidence = "{\"quote\":\"exchange notes\",\"%s\":\"a%sb\"}"
                        .replace(part.equals("quote") ? "\"quote\":\"exchange notes\"," : "", "")
                        .formatted(part, character);
                Wire.as(Role.EDITOR, "{\"statement\":\"S\",\"kind\":\"plan\",\"evidence\":" + evidence + "}")
                        .post(anArticle().draft().path() + "/key-outcomes")
                        .then()
                        .statusCode(422)
                        .body("violations.pointer", everyItem(equalTo("/evidence/" + part)))
                        .body("violations.code", everyItem(equalTo("unfit_character")));
            }
        }

        @Test
        @DisplayName("may have what isolates directions, as the text has")
        void isolates() {
            proves(
                    "They \u2067\u05D4\u05E1\u05DB\u05DE\u05D4\u2069 met.",
                    "\u2067\u05D4\u05E1\u05DB\u05DE\u05D4\u2069 met");
        }

        private static void refused(Map<String, String> evidence, String pointer, String code) {
            anOutcome()
                    .having("evidence", evidence)
                    .sentTo(anArticle().draft())
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", everyItem(equalTo(pointer)))
                    .body("violations.code", everyItem(equalTo(code)));
        }
    }
}
