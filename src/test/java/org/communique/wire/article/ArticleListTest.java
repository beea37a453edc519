package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles")
class ArticleListTest {

    static List<String> titles(RequestSpecification request, String query) {
        Response list = request.urlEncodingEnabled(false).get("/articles?limit=100&" + query);
        list.then().statusCode(200);
        return list.path("items.title");
    }

    private static void article(String title, String language, String topic, String author, String day) {
        Made made = AnArticle.anArticle()
                .titled(title)
                .having("language", language)
                .having("topics", List.of(topic))
                .having("authors", List.of(Map.of("name", author)))
                .published();
        String at = "2026-01-" + day + "T12:00:00Z";
        Sql.run(
                "update article set published_at = ?::timestamptz, updated_at = ?::timestamptz + interval '1 month'"
                        + " where id = ?::uuid",
                at,
                at,
                made.id());
    }

    @Nested
    @DisplayName("of published articles")
    class Filters {

        @BeforeEach
        void articles() {
            article("B one", "en", "Diplomacy", "Elif Aydın", "01");
            article("a two", "en-GB", "Diplomacy", "John Doe", "02");
            article("Ä three", "de", "Energy", "Elif Aydın", "03");
            article("c four", "eng", "Energy", "John Doe", "04");
        }

        @Test
        @DisplayName("shows the summary form")
        void showsSummaries() {
            Response list = Wire.anonymous().get("/articles?limit=1");
            assertEquals(
                    Set.of("items", "page"), list.<Map<String, Object>>path("").keySet());
            assertEquals(
                    Set.of(
                            "id",
                            "slug",
                            "language",
                            "title",
                            "authors",
                            "topics",
                            "status",
                            "publishedAt",
                            "updatedAt",
                            "version",
                            "wordCount",
                            "readingMinutes",
                            "commentPolicy"),
                    list.<Map<String, Object>>path("items[0]").keySet());
            assertEquals(List.of(Map.of("slug", "energy", "name", "Energy")), list.path("items[0].topics"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "''                                | c four,Ä three,a two,B one",
                    "status=published                  | c four,Ä three,a two,B one",
                    "sort=-publishedAt                 | c four,Ä three,a two,B one",
                    "sort=publishedAt                  | B one,a two,Ä three,c four",
                    "sort=-updatedAt                   | c four,Ä three,a two,B one",
                    "sort=title                        | Ä three,a two,B one,c four",
                    "topic=energy                      | c four,Ä three",
                    "topic=none                        | ",
                    "author=elif-aydin                 | Ä three,B one",
                    "author=Elif%20Ayd%C4%B1n          | Ä three,B one",
                    "language=en                       | a two,B one",
                    "language=EN-gb                    | a two",
                    "language=fr                       | ",
                    "publishedAfter=2026-01-02T12:00:00Z        | c four,Ä three",
                    "publishedAfter=2026-01-02T13:59:59%2B02:00 | c four,Ä three,a two",
                    "publishedBefore=2026-01-02T12:00:00.000Z   | B one",
                    "updatedAfter=2026-02-03T12:00:00Z          | c four",
                    "topic=energy&author=john-doe               | c four",
                    "topic=diplomacy&language=en-GB             | a two",
                    "topic=diplomacy&publishedAfter=2026-01-01T12:00:00Z  | a two",
                    "topic=energy&publishedBefore=2026-01-04T12:00:00Z    | Ä three",
                    "topic=energy&updatedAfter=2026-02-03T12:00:00Z       | c four",
                    "topic=diplomacy&sort=title                 | a two,B one",
                    "author=elif-aydin&language=en              | B one",
                    "author=elif-aydin&publishedAfter=2026-01-01T12:00:00Z | Ä three",
                    "author=john-doe&publishedBefore=2026-01-04T12:00:00Z  | a two",
                    "author=john-doe&updatedAfter=2026-02-02T12:00:00Z     | c four",
                    "author=elif-aydin&sort=publishedAt         | B one,Ä three",
                    "language=en&publishedAfter=2026-01-01T12:00:00Z       | a two",
                    "language=en&publishedBefore=2026-01-02T12:00:00Z      | B one",
                    "language=en&updatedAfter=2026-02-01T12:00:00Z         | a two",
                    "language=en&sort=title                     | a two,B one",
                    "publishedAfter=2026-01-01T12:00:00Z&publishedBefore=2026-01-04T12:00:00Z | Ä three,a two",
                    "publishedAfter=2026-01-01T12:00:00Z&updatedAfter=2026-02-02T12:00:00Z    | c four,Ä three",
                    "publishedBefore=2026-01-04T12:00:00Z&updatedAfter=2026-02-02T12:00:00Z   | Ä three",
                    "publishedBefore=2026-01-03T12:00:00Z&sort=title       | a two,B one",
                    "updatedAfter=2026-02-02T12:00:00Z&sort=publishedAt    | Ä three,c four",
                })
        @DisplayName("filters and sorts, each with each")
        void filters(String query, String expected) {
            assertEquals(
                    expected == null ? List.of() : List.of(expected.split(",")),
                    titles(Wire.anonymous(), query.equals("''") ? "" : query));
        }

        @ParameterizedTest
        @CsvSource({
            "status=x,status",
            "status=,status",
            "status=DRAFT,status",
            "sort=x,sort",
            "sort=,sort",
            "sort=-title,sort",
            "language=x_y,language",
            "language=,language",
            "publishedAfter=x,publishedAfter",
            "publishedBefore=2026-01-01,publishedBefore",
            "updatedAfter=2026-01-01T00:00:00,updatedAfter",
            "publishedAfter=2026-01-01T00:00:00+02:00,publishedAfter",
            "publishedAfter=2026-02-30T00:00:00Z,publishedAfter",
            "publishedAfter=99999-01-01T00:00:00Z,publishedAfter",
        })
        @DisplayName("refuses a malformed parameter by name")
        void refusesMalformed(String query, String name) {
            Wire.as(Role.EDITOR)
                    .urlEncodingEnabled(false)
                    .get("/articles?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid_parameter"))
                    .body("violations.parameter", equalTo(List.of(name)));
        }
    }
}
