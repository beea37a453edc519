package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An article")
class ArticleWritingTest {

    static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private static final Set<String> LEAST = Set.of(
            "id",
            "slug",
            "language",
            "title",
            "body",
            "bodyHtml",
            "authors",
            "topics",
            "sources",
            "translations",
            "corrections",
            "status",
            "updatedAt",
            "version",
            "wordCount",
            "readingMinutes",
            "commentPolicy",
            "keyOutcomes",
            "comments");

    private static final Map<String, Object> WHOLE = Map.ofEntries(
            Map.entry("title", "  Talks in Istanbul "),
            Map.entry("slug", "istanbul-talks"),
            Map.entry("language", "EN-gb"),
            Map.entry("summary", " Notes are exchanged. "),
            Map.entry("body", "One **two** three."),
            Map.entry("authors", List.of(Map.of("name", "Elif Aydın", "url", "https://a.example/elif"))),
            Map.entry("topics", List.of("Diplomacy", "United Nations", "diplomacy")),
            Map.entry(
                    "image", Map.of("url", "https://a.example/i.png", "alt", "A hall", "caption", "C", "credit", "D")),
            Map.entry(
                    "event",
                    Map.of("name", "Talks", "place", "Istanbul", "startsOn", "2026-02-27", "endsOn", "2026-02-28")),
            Map.entry("sources", List.of(Map.of("title", "Statement", "url", "https://s.example/1"))),
            Map.entry("commentPolicy", Map.of("open", false, "closesAfterDays", 14, "moderation", "all")));

    @Nested
    @DisplayName("that is created")
    class Creation {

        @Test
        @DisplayName("with a title only has defaults for the rest")
        void hasDefaults() {
            Response made = Wire.as(Role.AUTHOR, Map.of("title", "Talks")).post("/articles");
            made.then()
                    .statusCode(201)
                    .header("Location", "http://localhost:" + RestAssured.port + "/api/v1/articles/talks")
                    .body("keySet()", equalTo(LEAST))
                    .body("slug", equalTo("talks"))
                    .body("language", equalTo("en"))
                    .body("body", equalTo(""))
                    .body("bodyHtml", equalTo(""))
                    .body("authors", equalTo(List.of()))
                    .body("topics", equalTo(List.of()))
                    .body("sources", equalTo(List.of()))
                    .body("keyOutcomes", equalTo(List.of()))
                    .body("status", equalTo("draft"))
                    .body("version", equalTo(0))
                    .body("wordCount", equalTo(0))
                    .body("readingMinutes", equalTo(0))
                    .body("updatedAt", matchesPattern(INSTANT))
                    .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
                    .body("commentPolicy", equalTo(Map.of("open", true, "moderation", "first")))
                    .body("comments", equalTo(Map.of("count", 0, "open", false)));
            assertEquals(
                    made.header("ETag"),
                    Wire.as(Role.AUTHOR).get("/articles/talks").header("ETag"));
        }

        @Test
        @DisplayName("with everything shows everything, trimmed and in canonical form")
        void keepsEverything() {
            Wire.as(Role.EDITOR, WHOLE).post("/articles").then().statusCode(201);
            Wire.as(Role.EDITOR)
                    .get("/articles/istanbul-talks")
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Talks in Istanbul"))
                    .body("language", equalTo("en-GB"))
                    .body("summary", equalTo("Notes are exchanged."))
                    .body("body", equalTo("One **two** three."))
                    .body("bodyHtml", equalTo("<p>One <strong>two</strong> three.</p>\n"))
                    .body("wordCount", equalTo(3))
                    .body("readingMinutes", equalTo(1))
                    .body("authors", equalTo(WHOLE.get("authors")))
                    .body(
                            "topics",
                            equalTo(List.of(
                                    Map.of("slug", "diplomacy", "name", "Diplomacy"),
                                    Map.of("slug", "united-nations", "name", "United Nations"))))
                    .body("image", equalTo(WHOLE.get("image")))
                    .body("event", equalTo(WHOLE.get("event")))
                    .body("sources", equalTo(WHOLE.get("sources")))
                    .body("commentPolicy", equalTo(WHOLE.get("commentPolicy")));
        }

        @Test
        @DisplayName("takes an author or more")
        void takesAnAuthor() {
            Wire.anonymous()
                    .contentType("application/json")
                    .body(Map.of("title", "T"))
                    .post("/articles")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer");
            Wire.as(Role.READER, Map.of("title", "T")).post("/articles").then().statusCode(403);
            Wire.as(Role.MODERATOR, Map.of("title", "T"))
                    .post("/articles")
                    .then()
                    .statusCode(403);
            Wire.as(Role.ADMIN, Map.of("title", "T")).post("/articles").then().statusCode(201);
        }
    }

    @Nested
    @DisplayName("that is written anew")
    class Replacement {

        @Test
        @DisplayName("loses what is absent, but keeps its slug, and counts one change")
        void replaces() {
            Wire.as(Role.EDITOR, WHOLE).post("/articles").then().statusCode(201);
            Response before = Wire.as(Role.EDITOR).get("/articles/istanbul-talks");
            Response put = Wire.as(Role.EDITOR, Map.of("title", "Other"))
                    .header("If-Match", before.header("ETag"))
                    .put("/articles/istanbul-talks");
            put.then()
                    .statusCode(200)
                    .body("keySet()", equalTo(LEAST))
                    .body("slug", equalTo("istanbul-talks"))
                    .body("id", equalTo(before.path("id")))
                    .body("language", equalTo("en"))
                    .body("version", equalTo(1))
                    .body("commentPolicy", equalTo(Map.of("open", true, "moderation", "first")))
                    .header("ETag", not(equalTo(before.header("ETag"))));
            Response after = Wire.as(Role.EDITOR).get("/articles/istanbul-talks");
            assertEquals(put.asString(), after.asString());
            assertEquals(put.header("ETag"), after.header("ETag"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "slug"})
        @DisplayName("with what it has already, the slug left out or not, keeps its version, its date and its ETag")
        void keepsTheVersion(String leftOut) {
            Wire.as(Role.EDITOR, WHOLE).post("/articles").then().statusCode(201);
            Response before = Wire.as(Role.EDITOR).get("/articles/istanbul-talks");
            Map<String, Object> same = new HashMap<>(WHOLE);
            same.remove(leftOut);
            Wire.as(Role.EDITOR, same)
                    .header("If-Match", before.header("ETag"))
                    .put("/articles/istanbul-talks")
                    .then()
                    .statusCode(200)
                    .body(equalTo(before.asString()))
                    .header("ETag", before.header("ETag"));
        }
    }
}
