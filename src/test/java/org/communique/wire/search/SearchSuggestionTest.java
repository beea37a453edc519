package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.search;
import static org.communique.wire.search.Searches.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles?q suggests another search")
class SearchSuggestionTest {

    private static String suggestion(String q) {
        return search(q).path("suggestion");
    }

    @ParameterizedTest
    @CsvSource({
        "Istambul, istanbul",
        "cesefire, ceasefire",
        "\"\"\"cesefire talks\"\"\", \"\"\"ceasefire talks\"\"\"",
        "Ceasefire Istambul -war, Ceasefire istanbul -war",
        "talks cesefire or istambul, talks ceasefire or istanbul",
        "стомбул, стамбул",
        "görüsmeler, görüşmeleri",
        "sumary, summary",
        "xylophone, ",
        "body, ",
        "the, ",
        "'ceasefire summary', ",
        "?!, ",
    })
    @DisplayName("with the nearest word of titles and summaries for an unknown one, when nothing matches")
    void suggests(String q, String expected) {
        titled("Ceasefire talks in Istanbul");
        titled("Переговоры в Стамбул");
        titled("Görüşmeleri");
        article("Other", "Of a summary.", "Body.");
        if ("body".equals(q)) {
            Sql.run("update article set status = 'draft', published_at = null where title = 'Other'");
        }
        assertEquals(expected, suggestion(q));
    }

    @Test
    @DisplayName("beside an empty list, on the first page and nowhere else")
    void standsBesideNothing() {
        titled("Ceasefire talks");
        Response empty = search("cesefire");
        assertEquals(
                Set.of("items", "page", "suggestion"),
                empty.<Map<String, Object>>path("").keySet());
        assertEquals(
                "ceasefire",
                search(Wire.anonymous(), "cesefire", Map.of("sort", "title")).path("suggestion"));
        assertEquals(
                Set.of("items", "page"),
                search("ceasefire").<Map<String, Object>>path("").keySet());
    }

    @Test
    @DisplayName("of public words only, as the clock and the editors have it")
    void keepsSecrets() {
        AnArticle.anArticle().titled("Merger of harbours").draft();
        Made made = titled("Ceasefire");
        assertNull(suggestion("mergr"));
        assertNull(
                search(Wire.as(Role.READER), "mergr", Map.of("status", "draft")).<String>path("suggestion"));
        assertEquals("ceasefire", suggestion("cesefire"));
        titled("Mergers elsewhere");
        assertEquals("mergers", suggestion("mergr"));
        for (String state : new String[] {
            "status = 'draft', published_at = null",
            "status = 'trashed', published_at = null",
            "status = 'scheduled', published_at = now() + interval '1 hour'",
            "status = 'published', published_at = now() - interval '1 hour', unpublish_at = now() - interval '1 minute'"
        }) {
            Sql.run("update article set " + state + " where id = ?::uuid", made.id());
            assertNull(suggestion("cesefire"), state);
        }
        Sql.run(
                "update article set status = 'published', published_at = now(), unpublish_at = null where id = ?::uuid",
                made.id());
        assertEquals("ceasefire", suggestion("cesefire"));
        made.patch(Map.of("title", "Armistice"));
        assertNull(suggestion("cesefire"));
        assertEquals("armistice", suggestion("armistise"));
    }
}
