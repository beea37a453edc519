package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.finds;
import static org.communique.wire.search.Searches.on;
import static org.communique.wire.search.Searches.search;
import static org.communique.wire.search.Searches.titled;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /articles?q by relevance")
class SearchOrderTest {

    @Test
    @DisplayName("shows matches in the title before those in the summary before those in the text, each newest first")
    void orders() {
        on(11, article("Talks A", "Short.", "Text."));
        on(12, article("Talks B", "Of talks.", "Talks talks talks."));
        on(13, article("C", "Of talks.", "Text."));
        on(14, article("D", "Of talks, talks.", "Text."));
        on(15, article("E", "Short.", "Talks, talks, talks."));
        on(16, article("F", "Short.", "Text on talks."));
        on(17, article("G", "Short.", "Text."));
        finds("talks", "Talks B", "Talks A", "D", "C", "F", "E");
        assertEquals(List.of("Talks B", "Talks A", "D", "C", "F", "E"), sorted("-relevance"));
        assertEquals(List.of("F", "E", "D", "C", "Talks B", "Talks A"), sorted("-publishedAt"));
        assertEquals(List.of("Talks A", "Talks B", "C", "D", "E", "F"), sorted("publishedAt"));
        assertEquals(List.of("C", "D", "E", "F", "Talks A", "Talks B"), sorted("title"));
    }

    private static List<String> sorted(String sort) {
        return search(Wire.anonymous(), "talk", Map.of("sort", sort)).path("items.title");
    }

    @Test
    @DisplayName("shows each match once, though another part of it would not match alone")
    void showsOnce() {
        article("Talks", "Of war.", "Peace.");
        article("Peace talks", "War.", "Text.");
        finds("talks -war or peace", "Peace talks", "Talks");
        finds("(talks -war) or peace", "Peace talks", "Talks");
        finds("talks -war");
        finds("talks war", "Peace talks", "Talks");
        finds("talks -text", "Talks");
    }

    /** In turns in the title, the summary and the text. */
    private static List<String> fifty() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String word = "Talks " + i + ".";
            ids.add(article(i % 3 == 0 ? word : "T", i % 3 == 1 ? word : "S", i % 3 == 2 ? word : "B")
                    .id());
        }
        return ids;
    }

    @Test
    @DisplayName("leads through all pages and back, each row once, while others come and go")
    void pages() {
        List<String> ids = fifty();
        Sql.run("update article set published_at = '2026-01-01' where substr(id::text, 1, 13) < ?", ids.get(25));
        List<String> whole = search("talks").path("items.id");
        assertEquals(new TreeSet<>(ids), new TreeSet<>(whole));
        assertEquals(whole, Shape.everyPage("/articles?q=talks", 3, "id"));
        List<String> forward = new ArrayList<>();
        Response page = Shape.page("/articles?q=talks", 3, "after", null);
        for (int i = 0; page != null; i++) {
            forward.addAll(page.path("items.id"));
            titled(i % 2 == 0 ? "Talks anew " + i : "New " + i);
            if (i > 2 && i % 4 == 0) {
                withdraw(forward.get(i));
            }
            String next = page.path("page.next");
            page = next == null ? null : Shape.page("/articles?q=talks", 3, "after", next);
        }
        assertEquals(whole, forward);
        Response last = Shape.page("/articles?q=talks", 3, "after", cursorOfLast());
        List<String> back = new ArrayList<>(last.path("items.id"));
        for (String previous = last.path("page.previous"); previous != null; ) {
            Response before = Shape.page("/articles?q=talks", 3, "before", previous);
            back.addAll(0, before.path("items.id"));
            previous = before.path("page.previous");
        }
        assertEquals(search("talks").path("items.id"), back);
    }

    private static void withdraw(String id) {
        Sql.run("update article set status = 'draft', published_at = null where id = ?::uuid", id);
    }

    /** The cursor that leads to the last page of the list as it stands. */
    private static String cursorOfLast() {
        String cursor = null;
        Response page = Shape.page("/articles?q=talks", 3, "after", null);
        while (page.path("page.next") != null) {
            cursor = page.path("page.next");
            page = Shape.page("/articles?q=talks", 3, "after", cursor);
        }
        return cursor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=talk", "q=talks&sort=title", "q=talks&language=en", "sort=title"})
    @DisplayName("binds cursors to what is searched for")
    void bindsCursors(String other) {
        titled("Talks 1");
        titled("Talks 2");
        String cursor = Wire.anonymous().get("/articles?q=talks&limit=1").path("page.next");
        Wire.anonymous()
                .get("/articles?" + other + "&after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
    }

    @Test
    @DisplayName("counts, links and chooses members as every list does")
    void isAList() {
        Made made = titled("Talks 1");
        titled("Talks 2");
        Response page = Wire.anonymous().get("/articles?q=talks&limit=1&count=exact&fields=slug");
        assertEquals(2, page.<Integer>path("page.total"));
        assertEquals(List.of(Map.of("slug", "talks-2")), page.path("items"));
        assertEquals(1, page.headers().getValues("Link").size());
        assertEquals(
                List.of(Map.of("snippet", "Text.")),
                Wire.anonymous().get("/articles?q=\"talks 1\"&fields=snippet").path("items"));
        assertEquals(made.slug(), search("\"talks 1\"").path("items[0].slug"));
    }
}
