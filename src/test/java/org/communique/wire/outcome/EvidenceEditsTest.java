package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.communique.access.Role;
import org.communique.text.Markdown;
import org.communique.text.Span;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("When the quoted words are edited, evidence")
class EvidenceEditsTest {

    private static final String BODY =
            "🕊️ Both sides agred to \"withdraw 500 men\" by June - or so they said. They will meet again.";
    private static final String QUOTE = "sides agred to \"withdraw 500 men\" by June - or so they said";

    @ParameterizedTest(name = "{0}")
    @DisplayName("has moved, and quotes what stands there now")
    @CsvSource(delimiter = '|', textBlock = """
                    a mended slip | sides agreed to "withdraw 500 men" by June - or so they said
                    typography | sides agred to “withdraw 500 men” by June – or so they said
                    both, and a comma | sides agreed to “withdraw 500 men” by June – or so, they said
                    """)
    void hasMoved(String change, String now) {
        Made article = anArticle().having("body", BODY).draft();
        String id = anOutcome().quoting(QUOTE).addedTo(article);
        String body = BODY.replace(QUOTE, "**" + now.replace("withdraw", "[withdraw](https://example.org)") + "**");
        article.patch(Map.of("body", body));
        Response evidence = stands(id, "moved", now);
        Span place = new Span(evidence.path("evidence.start"), evidence.path("evidence.end"));
        assertEquals(now, place.in(Markdown.plainText(body)));
        article.patch(Map.of("body", "Then. " + body));
        stands(id, "moved", now);
        article.send("PUT", "/publication", Map.of()).then().statusCode(200);
    }

    private static Response stands(String id, String state, String quote) {
        Response evidence = Wire.as(Role.EDITOR).get(AnOutcome.path(id));
        evidence.then().statusCode(200).body("evidence.state", equalTo(state)).body("evidence.quote", equalTo(quote));
        return evidence;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is lost when they mean something else, and kept from becoming public unnoticed")
    @CsvSource(delimiter = '|', textBlock = """
                    another number | 500 | 600
                    a longer number | 500 | 500,000
                    a negation | agred | did not agree
                    another word | withdraw | hold
                    a word less | 500 men | 500
                    all words gone | Both sides agred to "withdraw 500 men" by June - or so they said. |
                    """)
    void isLost(String change, String before, String after) {
        Made article = anArticle().having("body", BODY).draft();
        String id = anOutcome().quoting(QUOTE).addedTo(article);
        article.patch(Map.of("body", BODY.replace(before, after == null ? "" : after)));
        stands(id, "lost", QUOTE);
        article.send("PUT", "/publication", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence_lost"))
                .body("violations[0].pointer", equalTo("/keyOutcomes/0"));
        article.send("PUT", "/publication", Map.of("acceptLostEvidence", true))
                .then()
                .statusCode(200);
        article.patch(Map.of("body", BODY));
        stands(id, "anchored", QUOTE);
    }

    @Test
    @DisplayName("of ambiguous words goes by its surroundings first")
    void goesBySurroundings() {
        String body = "North: they agred on trade. South: they agred on trade.";
        Made article = anArticle().having("body", body).draft();
        String id = anOutcome()
                .having("evidence", Map.of("quote", "they agred on trade", "prefix", "South:"))
                .addedTo(article);
        article.patch(Map.of("body", "South: they agreed on trade. East: none. North: they agreed on trade."));
        stands(id, "moved", "they agreed on trade").then().body("evidence.start", equalTo(7));
    }

    @Test
    @DisplayName("never grows beyond what may be written")
    void staysWritable() {
        String quote = "wait… " + "🕊".repeat(1_994);
        Made article = anArticle().having("body", quote).draft();
        String id = anOutcome().quoting(quote).addedTo(article);
        article.patch(Map.of("body", quote.replace("…", "...")));
        stands(id, "lost", quote);
        AnOutcome.patch(id, Map.of("statement", "They wait.")).then().statusCode(200);
    }

    @Test
    @DisplayName("is told in the next version as it would stand there, and stays in the public one")
    void isToldInTheNextVersion() {
        Made article = anArticle().having("body", BODY).published();
        String id = anOutcome().quoting(QUOTE).addedTo(article);
        String now = QUOTE.replace("agred", "agreed");
        Wire.as(Role.EDITOR, Map.of("body", BODY.replace(QUOTE, now)))
                .patch(article.path() + "/draft")
                .then()
                .statusCode(201)
                .body("keyOutcomes[0].evidence.quote", equalTo(now))
                .body("keyOutcomes[0].evidence.state", equalTo("moved"));
        stands(id, "anchored", QUOTE);
        article.send("PUT", "/publication", Map.of("draft", true)).then().statusCode(200);
        stands(id, "moved", now);
    }
}
