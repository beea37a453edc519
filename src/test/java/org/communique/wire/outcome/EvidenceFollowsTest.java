package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.access.Role;
import org.communique.text.Markdown;
import org.communique.text.Span;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Evidence follows its article")
class EvidenceFollowsTest {

    private static final List<String> QUOTES =
            List.of("exchange notes", "meet 🕊 again", "café", "withdraw A", "المذكرات", "the end");
    private static final List<String> PIECES = List.of(
            "They **exchange notes**.",
            "They will\nmeet 🕊 again.",
            "In a cafe\u0301 then.",
            "withdraw [A](https://a.example)",
            "المذكرات",
            "It is the *end*.",
            "🕊️👩‍👩‍👧",
            "\n\n",
            "- item\n",
            "`code`",
            "e\u0301",
            " ");

    @Test
    @DisplayName("in 200 random edits each quote stands where it says, or is lost and has no place")
    void survivesRandomEdits() {
        Random random = new Random(20261123);
        String body = String.join(" ", PIECES.subList(0, 6));
        Made article = anArticle().having("body", body).draft();
        QUOTES.forEach(quote -> anOutcome().quoting(quote).addedTo(article));
        int lost = 0;
        for (int edit = 0; edit < 200; edit++) {
            body = edited(body, random);
            write(article, body);
            lost += check(article, Markdown.plainText(body));
        }
        assertTrue(lost > 20 && lost < 1_100, lost + " of 1,200 were lost");
    }

    private static String edited(String body, Random random) {
        int from = body.offsetByCodePoints(0, random.nextInt(body.codePointCount(0, body.length()) + 1));
        int left = body.codePointCount(from, body.length());
        int to = random.nextBoolean() ? from : body.offsetByCodePoints(from, random.nextInt(Math.min(left, 12) + 1));
        String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        return body.substring(0, from) + piece + body.substring(to);
    }

    private static int check(Made article, String text) {
        int lost = 0;
        for (JsonNode outcome : outcomes(article)) {
            JsonNode evidence = outcome.path("evidence");
            String quote = evidence.path("quote").asText();
            assertEquals(text.contains(quote), !evidence.path("state").asText().equals("lost"), quote);
            if (text.contains(quote)) {
                Span place = new Span(
                        evidence.path("start").asInt(), evidence.path("end").asInt());
                assertEquals(quote, place.in(text));
            } else {
                assertFalse(evidence.has("start") || evidence.has("end"), quote);
                lost++;
            }
        }
        return lost;
    }

    private static JsonNode outcomes(Made article) {
        return Shape.json(Wire.as(Role.EDITOR).get(article.path())).path("keyOutcomes");
    }

    private static void write(Made article, String body) {
        Wire.as(Role.EDITOR, Map.of("body", body))
                .header("If-Match", "*")
                .patch(article.path())
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("it is moved when the text before it grows, lost with its words, and found again")
    void movesAndReturns() {
        Made article = anArticle().draft();
        String id = anOutcome().addedTo(article);
        int start = Wire.as(Role.EDITOR).get(AnOutcome.path(id)).path("evidence.start");
        write(article, "🕊 First. The two sides agreed to exchange notes.");
        evidence(id).body("evidence.state", equalTo("moved")).body("evidence.start", equalTo(start + 9));
        write(article, "The two sides agreed on nothing.");
        evidence(id).body("evidence", equalTo(Map.of("quote", "exchange notes", "state", "lost")));
        write(article, "They exchange notes.");
        evidence(id).body("evidence.state", equalTo("moved")).body("evidence.start", equalTo(5));
    }

    private static ValidatableResponse evidence(String id) {
        return Wire.as(Role.EDITOR).get(AnOutcome.path(id)).then().statusCode(200);
    }

    @Test
    @DisplayName("of several places the nearest is taken, and the prefix wins over nearness")
    void takesNearest() {
        Made article = anArticle().having("body", "One vow. Two vow.").draft();
        String near = anOutcome()
                .having("evidence", Map.of("quote", "vow", "prefix", "Two"))
                .addedTo(article);
        write(article, "Two vow. One vow. Ten vow. Ten vow.");
        evidence(near).body("evidence.start", equalTo(4));
        write(article, "One vow. Ten vow. Six vow. Ten vow.");
        evidence(near).body("evidence.start", equalTo(4));
    }

    @Nested
    @DisplayName("Publishing with lost evidence")
    class Publishing {

        private Made article;

        @BeforeEach
        void anArticleIsThere() {
            article = anArticle().having("body", "Alpha. Beta. Gamma.").draft();
        }

        private Response publish(Map<String, ?> how) {
            return Wire.as(Role.EDITOR, how).header("If-Match", "*").put(article.path() + "/publication");
        }

        @Test
        @DisplayName("is 409 and names which are lost, unless that is accepted")
        void isRefused() {
            List.of("Alpha", "Beta", "Gamma")
                    .forEach(quote -> anOutcome().quoting(quote).addedTo(article));
            write(article, "Beta.");
            publish(Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("evidence_lost"))
                    .body("violations.pointer", contains("/keyOutcomes/0", "/keyOutcomes/2"));
            Wire.anonymous().get(article.path()).then().statusCode(404);
            publish(Map.of("acceptLostEvidence", false)).then().statusCode(409);
            publish(Map.of("acceptLostEvidence", true)).then().statusCode(200);
            Wire.anonymous().get(article.path()).then().statusCode(200);
        }

        @Test
        @DisplayName("is 200 once the outcome is mended")
        void isMended() {
            String id = anOutcome().quoting("Alpha").addedTo(article);
            write(article, "Beta.");
            AnOutcome.patch(id, Map.of("evidence", Map.of("quote", "Beta")))
                    .then()
                    .statusCode(200)
                    .body("evidence.state", equalTo("anchored"));
            publish(Map.of()).then().statusCode(200);
        }
    }
}
