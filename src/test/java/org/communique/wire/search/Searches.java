package org.communique.wire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;

/** What the tests of the search share: articles by title, summary and body, and what a search finds. */
final class Searches {

    private Searches() {}

    static Made article(String title, String summary, String body, String language) {
        return AnArticle.anArticle()
                .titled(title)
                .having("summary", summary)
                .having("body", body)
                .having("language", language)
                .published();
    }

    static Made article(String title, String summary, String body) {
        return article(title, summary, body, "en");
    }

    static Made titled(String title) {
        return article(title, "Short.", "Text.");
    }

    /** An article that was published on a day of January 2026. */
    static Made on(int day, Made made) {
        Sql.run("update article set published_at = ?::timestamptz where id = ?::uuid", "2026-01-" + day, made.id());
        return made;
    }

    static Response search(RequestSpecification request, String q, Map<String, ?> parameters) {
        Response found = request.queryParam("q", q)
                .queryParams(parameters)
                .queryParam("limit", 100)
                .get("/articles");
        found.then().statusCode(200);
        return found;
    }

    static Response search(String q) {
        return search(Wire.anonymous(), q, Map.of());
    }

    static List<String> titles(String q) {
        return search(q).path("items.title");
    }

    static void finds(String q, String... titles) {
        assertEquals(List.of(titles), titles(q), q);
    }
}
