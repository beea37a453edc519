package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("POST /articles/{slug}/key-outcomes/suggestions")
class SuggestionsTest {

    private static final String REPORT = """
            ## What came of it

            Russia and the **United States** agreed to exchange notes 😀. The U.S. State Department said the talks lasted
            five hours. They also discussed visas. They also discussed visas.

            - The treaty does not cover fisheries
            - Russia pledged to pay 40 million

            “They will meet again in June.” So it was said. They will meet again in June.
            """;

    private static Response suggest(Made article) {
        return Wire.as(Role.EDITOR, Map.of()).post(article.path() + "/key-outcomes/suggestions");
    }

    private static ValidatableResponse suggested(String body) {
        return suggest(anArticle().having("body", body).draft()).then().statusCode(200);
    }

    @Test
    @DisplayName("tells what could be posted, where it stands and why")
    void tells() {
        Made article = anArticle().with(outcome("exchange notes")).draft();
        JsonNode answer = Shape.json(suggest(article));
        assertEquals(Set.of("items", "language", "supported"), Shape.members(answer));
        assertEquals(1, answer.path("items").size());
        JsonNode item = answer.at("/items/0");
        assertEquals(new TreeSet<>(Set.of("outcome", "start", "end", "reasons")), Shape.members(item));
        assertEquals(Set.of("statement", "kind", "parties", "evidence"), Shape.members(item.path("outcome")));
        assertEquals(
                "They will meet again in June.", item.at("/outcome/statement").asText());
        assertEquals("plan", item.at("/outcome/kind").asText());
        assertEquals(40, item.path("start").asInt());
        assertEquals(69, item.path("end").asInt());
        assertEquals(Set.of("words", "cue"), Shape.members(item.at("/reasons/0")));
    }

    @Test
    @DisplayName("stores nothing; each suggestion can be posted as it is, and then is none any more")
    void postedBack() {
        Made article =
                anArticle().having("body", REPORT).with(outcome("five hours")).draft();
        String outcomes = article.path() + "/key-outcomes";
        JsonNode items = Shape.json(suggest(article)).path("items");
        assertEquals(
                List.of("agreement", "discussion", "exclusion", "commitment", "plan"),
                items.findValuesAsText("kind").stream().distinct().toList());
        Wire.as(Role.EDITOR).get(outcomes).then().body("items", hasSize(1));
        for (JsonNode item : items) {
            Response posted =
                    Wire.as(Role.EDITOR, item.path("outcome").toString()).post(outcomes);
            posted.then()
                    .statusCode(201)
                    .body("evidence.state", equalTo("anchored"))
                    .body("evidence.start", equalTo(item.path("start").asInt()))
                    .body("evidence.end", equalTo(item.path("end").asInt()));
        }
        suggest(article).then().statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName("takes the parties that are known, by their names in the sentence")
    void parties() {
        anArticle().with(outcome("exchange notes")).draft();
        suggested(REPORT)
                .body("items[0].outcome.parties", equalTo(List.of("Russia", "United States")))
                .body("items[1].outcome.parties", empty());
    }

    @Test
    @DisplayName("takes a party by an alias in the sentence, under its name")
    void aliases() {
        Party.known("United States", "Russia");
        Party.alias("united-states", "Washington").then().statusCode(200);
        suggested("Washington and Russia agreed to exchange notes.")
                .body("items[0].outcome.parties", equalTo(List.of("United States", "Russia")));
    }

    @ParameterizedTest
    @CsvSource({"en,true,1", "en-GB,true,1", "fr,false,0", "zh-Hant,false,0"})
    @DisplayName("says whether there are rules for the article's language")
    void languages(String language, boolean supported, int items) {
        Made article = anArticle()
                .having("language", language)
                .having("body", "They agreed to meet.")
                .draft();
        suggest(article)
                .then()
                .statusCode(200)
                .body("language", equalTo(language))
                .body("supported", equalTo(supported))
                .body("items", hasSize(items));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "It rained.", "![](https://a.example/b.png)"})
    @DisplayName("answers with none where the text tells of none")
    void none(String body) {
        suggested(body).body("supported", equalTo(true)).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed to talk. ",
                "agreed to ",
                "&#7; agreed to. ",
                "&#x202E; agreed to. ",
                "- agreed to\n",
                "> "
            })
    @DisplayName("answers for hostile texts as long as they may be, and each suggestion can be posted")
    void hostile(String part) {
        Made article =
                anArticle().having("body", part.repeat(200_000 / part.length())).draft();
        JsonNode items = Shape.json(suggest(article)).path("items");
        assertTrue(items.isArray() && items.size() <= 50);
        for (JsonNode item : items) {
            Wire.as(Role.EDITOR, item.path("outcome").toString())
                    .post(article.path() + "/key-outcomes")
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    @DisplayName("with a body")
    class Bodies {

        private ValidatableResponse sent(String body) {
            return Wire.as(Role.EDITOR, body)
                    .post(anArticle().draft().path() + "/key-outcomes/suggestions")
                    .then();
        }

        @Test
        @DisplayName("takes an empty object, or none")
        void nothing() {
            sent("{}").statusCode(200);
            sent("").statusCode(200);
            String path = anArticle().draft().path() + "/key-outcomes/suggestions";
            HttpRequest bare =
                    Http.to(path, Role.EDITOR).POST(BodyPublishers.noBody()).build();
            assertEquals(200, Http.send(bare).statusCode());
        }

        @Test
        @DisplayName("refuses what it does not know")
        void unknown() {
            sent("{\"limit\":5}")
                    .statusCode(422)
                    .body("code", equalTo("unknown_member"))
                    .body("violations.pointer", equalTo(List.of("/limit")));
            sent("[]").statusCode(422).body("code", equalTo("validation_failed"));
            sent("{").statusCode(400).body("code", equalTo("malformed_json"));
        }
    }
}
