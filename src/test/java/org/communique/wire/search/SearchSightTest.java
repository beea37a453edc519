package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.finds;
import static org.communique.wire.search.Searches.search;
import static org.communique.wire.search.Searches.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /articles?q searches")
class SearchSightTest {

    private static TreeSet<String> found(Role role, String parameters) {
        return new TreeSet<>(
                Wire.as(role).get("/articles?q=talks&" + parameters).<List<String>>path("items.title"));
    }

    @Nested
    @DisplayName("what the requester may see")
    class Sight {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "status = 'draft', published_at = null",
                    "status = 'trashed', published_at = null",
                    "status = 'scheduled', published_at = now() + interval '1 hour'",
                    "published_at = now() - interval '1 hour', unpublish_at = now() - interval '1 minute'"
                })
        @DisplayName("nothing of what is not public, in the list or its count")
        void hides(String state) {
            titled("Public talks");
            Made made = article("Talks", "Talks.", "Talks.");
            Sql.run("update article set " + state + " where id = ?::uuid", made.id());
            finds("talks", "Public talks");
            for (String sort : List.of("-relevance", "title")) {
                var page = search(Wire.anonymous(), "talks", Map.of("sort", sort, "count", "exact"));
                assertEquals(1, page.<Integer>path("page.total"));
            }
        }

        @Test
        @DisplayName("what the clock has published by now, though nothing was written")
        void goesByTheClock() {
            Made made = AnArticle.anArticle().titled("Talks").draft();
            Sql.run(
                    "update article set status = 'scheduled', published_at = now() - interval '1 second'"
                            + " where id = ?::uuid",
                    made.id());
            finds("talks", "Talks");
        }

        @Test
        @DisplayName("drafts for those who may read them")
        void findsDrafts() {
            titled("Public talks");
            AnArticle.anArticle().titled("Draft talks").draft();
            AnArticle.anArticle().titled("Own talks").by(Role.AUTHOR).draft();
            assertEquals(new TreeSet<>(List.of("Draft talks", "Own talks")), found(Role.READER, "status=draft"));
            assertEquals(new TreeSet<>(List.of("Own talks")), found(Role.AUTHOR, "status=draft"));
            assertEquals(new TreeSet<>(List.of("Own talks", "Public talks")), found(Role.AUTHOR, "status=any"));
            assertEquals(new TreeSet<>(List.of("Public talks")), found(Role.READER, "count=exact"));
            Wire.anonymous().get("/articles?q=talks&status=draft").then().statusCode(401);
        }

        @Test
        @DisplayName("the public version, not the one behind it")
        void ignoresNextVersion() {
            Made made = titled("Talks");
            Wire.as(Role.EDITOR, Map.of("title", "Secret merger", "body", "Merger."))
                    .put(made.path() + "/draft")
                    .then()
                    .statusCode(201);
            finds("merger");
            finds("talks", "Talks");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "topic=energy, B talks",
        "topic=none,",
        "author=elif-aydin, A talks",
        "language=de, B talks",
        "language=en, A talks",
        "publishedAfter=2026-01-15T00:00:00Z, B talks",
        "publishedBefore=2026-01-15T00:00:00Z, A talks",
        "topic=energy&author=elif-aydin,",
        "updatedAfter=2020-01-01T00:00:00Z&sort=title, A talks;B talks",
        "sort=publishedAt, A talks;B talks",
        "sort=-publishedAt, B talks;A talks",
        "count=exact, B talks;A talks",
    })
    @DisplayName("under the other filters and sorts")
    void filters(String parameters, String expected) {
        Searches.on(10, made("A talks", "en", "Health", "Elif Aydın"));
        Searches.on(20, made("B talks", "de", "Energy", "John Doe"));
        titled("Another");
        assertEquals(
                expected == null ? List.of() : List.of(expected.split(";")),
                Wire.anonymous().get("/articles?q=talks&" + parameters).path("items.title"));
    }

    private static Made made(String title, String language, String topic, String author) {
        return AnArticle.anArticle()
                .titled(title)
                .having("language", language)
                .having("topics", List.of(topic))
                .having("authors", List.of(Map.of("name", author)))
                .published();
    }

    @Test
    @DisplayName("in as many statements for fifty matches as for one")
    void takesConstantStatements() {
        titled("Talks");
        long one = Statements.of(() -> Wire.anonymous().get("/articles?q=talks&limit=100"));
        for (int i = 1; i < 50; i++) {
            titled("Talks");
        }
        assertEquals(one, Statements.of(() -> Wire.anonymous().get("/articles?q=talks&limit=100")));
        assertTrue(one <= 5, "statements " + one);
        long none = Statements.of(() -> Wire.anonymous().get("/articles?q=tolks"));
        assertTrue(none <= 6, "statements for nothing " + none);
    }
}
