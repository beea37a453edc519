package org.communique.wire.article;

import static org.communique.wire.AnArticle.anArticle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /articles?party=")
class ArticlesOfPartyTest {

    private Made draft;

    private static AnArticle naming(String title, String... parties) {
        return anArticle().titled(title).with(outcome(parties)).with(outcome(parties));
    }

    private static Map<String, Object> outcome(String... parties) {
        Map<String, Object> outcome = AnArticle.outcome("exchange notes");
        outcome.put("parties", List.of(parties));
        return outcome;
    }

    @BeforeEach
    void articles() {
        naming("One", "Norway").published();
        naming("Two", "Peru").having("topics", List.of("Energy")).published();
        naming("Three", "Peru", "Norway").having("language", "de").published();
        anArticle().titled("None").published();
        draft = naming("Draft", "Norway", "Atlantis").draft();
    }

    @ParameterizedTest
    @CsvSource({
        "party=norway, 'Three,One'",
        "party=peru, 'Three,Two'",
        "party=peru&topic=energy, Two",
        "party=norway&language=de, Three",
        "party=norway&sort=title, 'One,Three'",
        "party=norway&sort=publishedAt, 'One,Three'",
        "party=peru&q=three, Three",
        "party=norway&q=three&sort=title, Three",
        "party=atlantis,",
        "party=nowhere,",
        "party=Norway,",
    })
    @DisplayName("lists published articles with an outcome of the party, each once, under the other filters too")
    void lists(String query, String titles) {
        assertEquals(
                titles == null ? List.of() : List.of(titles.split(",")),
                ArticleListTest.titles(Wire.anonymous(), query));
    }

    @Test
    @DisplayName("goes by former slugs, aliases and merged parties too")
    void goesByAnySlug() {
        patch("norway", Map.of("name", "Kingdom of Norway", "aliases", List.of("Norge")));
        for (String slug : List.of("norway", "kingdom-of-norway", "norge")) {
            assertEquals(List.of("Three", "One"), ArticleListTest.titles(Wire.anonymous(), "party=" + slug));
        }
        Wire.as(Role.EDITOR, Map.of("into", "peru"))
                .header("If-Match", "*")
                .post("/parties/norge/merge")
                .then()
                .statusCode(200);
        assertEquals(List.of("Three", "Two", "One"), ArticleListTest.titles(Wire.anonymous(), "party=norge"));
    }

    private static void patch(String slug, Map<String, Object> patch) {
        Wire.as(Role.EDITOR, patch)
                .header("If-Match", "*")
                .patch("/parties/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("shows what is not public to those who may see it")
    void showsDrafts() {
        assertEquals(List.of("Draft"), ArticleListTest.titles(Wire.as(Role.READER), "party=norway&status=draft"));
        assertEquals(List.of("Draft"), ArticleListTest.titles(Wire.as(Role.EDITOR), "party=atlantis&status=any"));
        assertEquals(List.of(), ArticleListTest.titles(Wire.as(Role.AUTHOR), "party=norway&status=draft"));
        draft.send("PUT", "/publication", Map.of()).then().statusCode(200);
        assertEquals(List.of("Draft"), ArticleListTest.titles(Wire.anonymous(), "party=atlantis"));
        draft.send("DELETE", "/publication", "").then().statusCode(204);
        assertEquals(List.of(), ArticleListTest.titles(Wire.anonymous(), "party=atlantis"));
    }

    @Test
    @DisplayName("pages by cursors that are good for this party only, counts and validates")
    void pages() {
        assertEquals(List.of("Three", "One"), Shape.everyPage("/articles?party=norway", 1, "title"));
        Response page = Wire.anonymous().get("/articles?party=norway&limit=1&count=exact");
        page.then().body("items.title", contains("Three")).body("page.total", equalTo(2));
        Wire.anonymous()
                .queryParam("after", page.<String>path("page.next"))
                .get("/articles?party=peru&limit=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
        Wire.anonymous()
                .header("If-None-Match", page.header("ETag"))
                .get("/articles?party=norway&limit=1&count=exact")
                .then()
                .statusCode(304);
        Wire.anonymous()
                .get("/articles?party=nowhere&count=exact")
                .then()
                .body("items", empty())
                .body("page.total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"party=", "party=%00", "party=peru&party=norway"})
    @DisplayName("refuses what is not one slug")
    void refuses(String query) {
        Wire.anonymous()
                .urlEncodingEnabled(false)
                .get("/articles?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"))
                .body("violations.parameter", contains("party"));
    }

    @Test
    @DisplayName("takes as many statements for many as for one")
    void statements() {
        long one = Statements.of(() -> Wire.anonymous().get("/articles?party=atlantis"));
        assertEquals(one, Statements.of(() -> Wire.anonymous().get("/articles?party=norway")));
        assertEquals(3, one);
    }
}
