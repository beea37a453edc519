package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A search for key outcomes")
class OutcomeSearchTest {

    private Made german;
    private String visas;
    private String flights;
    private String schools;

    @BeforeEach
    void threeOutcomes() {
        Made english = anArticle().published();
        german = anArticle().titled("Gespräche").having("language", "de").published();
        visas = anOutcome().saying("Both promise to issue visas for diplomats.").addedTo(english);
        flights = anOutcome()
                .saying("They discussed direct flights.")
                .quoting("meet again")
                .addedTo(english);
        schools = anOutcome().saying("Die Schulen öffnen wieder.").addedTo(german);
    }

    /** What is listed, and no more is counted. */
    private static List<String> found(String q) {
        List<String> found = Shape.each(Wire.anonymous().queryParam("q", q).get("/key-outcomes"), "id");
        Map<String, Integer> kinds =
                Wire.anonymous().queryParam("q", q).get("/key-outcomes/facets").path("kinds");
        assertEquals(
                found.size(),
                kinds.values().stream().mapToInt(Integer::intValue).sum());
        return found;
    }

    @Test
    @DisplayName("finds words of statements in any form that the article's language has")
    void findsWords() {
        assertEquals(List.of(visas), found("visa"));
        assertEquals(List.of(flights), found("discuss flight"));
        assertEquals(List.of(schools), found("schule"));
        assertEquals(List.of(schools, visas), found("schule or diplomat"));
        assertEquals(List.of(flights), found("they -visas"));
        assertEquals(List.of(visas), found("\"visas for diplomats\""));
        assertEquals(List.of(), found("\"diplomats for visas\""));
        assertEquals(List.of(), found("notes"));
    }

    @Test
    @DisplayName("follows a statement that is written anew, and the language of its article")
    void followsChanges() {
        AnOutcome.patch(visas, Map.of("statement", "They open an embassy."))
                .then()
                .statusCode(200);
        assertEquals(List.of(), found("visas"));
        assertEquals(List.of(visas), found("embassies"));
        german.patch(Map.of("language", "zu"));
        assertEquals(List.of(), found("schule"));
        assertEquals(List.of(schools), found("schulen"));
    }

    @Test
    @DisplayName("is the same where all articles have one language as among several")
    void findsInOneLanguage() {
        german.patch(Map.of("language", "en"));
        assertEquals(List.of(visas), found("visa"));
        assertEquals(List.of(schools, flights), found("they -visas"));
        assertEquals(List.of(), found("schule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "-", "or", "<b>", "!(&|)", "%_\\", "\u202e", "a:*", "';drop table article;--"})
    @DisplayName("has a meaning whatever is asked for")
    void takesAnything(String q) {
        found(q);
    }

    @Test
    @DisplayName("is for two hundred characters")
    void refusesTooLong() {
        assertTrue(found("a".repeat(200)).isEmpty());
        Wire.anonymous()
                .get("/key-outcomes?q=" + "a".repeat(201))
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("q"));
    }
}
