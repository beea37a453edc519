package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /key-outcomes in pages")
class OutcomePagingTest {

    /** Twelve outcomes that were reported at once and share deadlines, so that only ids break ties. */
    private static Made withTies() {
        Made article = anArticle().draft();
        String[] due = {"2027-03-01", "2026-01-01", "2027-03-01", null, "2026-01-01", null};
        for (int i = 0; i < 12; i++) {
            AnOutcome outcome = anOutcome().saying("S" + i);
            (due[i % 6] == null ? outcome : outcome.due(due[i % 6])).addedTo(article);
        }
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", "*")
                .put(article.path() + "/publication")
                .then()
                .statusCode(200);
        return article;
    }

    @ParameterizedTest
    @DisplayName("gives each row once, in one order, whatever the size of pages and the direction")
    @ValueSource(strings = {"-reportedAt", "dueOn", "-updatedAt"})
    void pagesBothWays(String sort) {
        withTies();
        String path = "/key-outcomes?sort=" + sort;
        List<String> all = Shape.each(Wire.anonymous().get(path + "&limit=100"), "id");
        assertEquals(12, all.stream().distinct().count());
        for (int limit : new int[] {1, 5, 6, 12}) {
            assertEquals(all, Shape.everyPage(path, limit, "id"), "pages of " + limit);
            assertEquals(all, backwards(path, limit, all), "pages of " + limit + " backwards");
        }
    }

    private static List<String> backwards(String path, int limit, List<String> all) {
        Response page = Shape.page(path, limit, "after", null);
        while (page.path("page.next") != null) {
            page = Shape.page(path, limit, "after", page.path("page.next"));
        }
        List<String> found = new ArrayList<>(Shape.each(page, "id"));
        while (page.path("page.previous") != null) {
            page = Shape.page(path, limit, "before", page.path("page.previous"));
            found.addAll(0, Shape.each(page, "id"));
        }
        assertNull(page.path("page.previous"));
        return found;
    }

    @Test
    @DisplayName("by deadline puts those without one last")
    void noDeadlineLast() {
        withTies();
        List<String> due = Shape.everyPage("/key-outcomes?sort=dueOn", 5, "dueOn");
        List<String> expected = new ArrayList<>();
        for (String date : List.of("2026-01-01", "2027-03-01", "")) {
            expected.addAll(List.of(date, date, date, date));
        }
        assertEquals(expected, due);
    }

    @Test
    @DisplayName("by change puts the last changed first")
    void lastChangedFirst() {
        String id = Shape.each(Wire.as(Role.EDITOR).get(withTies().path() + "/key-outcomes"), "id")
                .get(4);
        AnOutcome.patch(id, Map.of("statement", "Changed")).then().statusCode(200);
        assertEquals(
                id,
                Shape.each(Wire.anonymous().get("/key-outcomes?sort=-updatedAt"), "id")
                        .get(0));
    }

    @Test
    @DisplayName("neither repeats nor skips rows when others come and go")
    void survivesChanges() {
        Made article = withTies();
        List<String> before = Shape.each(Wire.anonymous().get("/key-outcomes?limit=100"), "id");
        Response first = Shape.page("/key-outcomes", 4, "after", null);
        anOutcome().addedTo(article);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(AnOutcome.path(before.get(3)))
                .then()
                .statusCode(204);
        Response second = Shape.page("/key-outcomes", 100, "after", first.path("page.next"));
        assertEquals(before.subList(4, 12), Shape.each(second, "id"));
    }

    @Test
    @DisplayName("binds cursors to sort and filters, not to the page's size")
    void bindsCursors() {
        withTies();
        String cursor =
                Shape.page("/key-outcomes?status=reported", 4, "after", null).path("page.next");
        Shape.page("/key-outcomes?status=reported", 7, "after", cursor);
        for (String other :
                List.of("", "?status=stalled", "?status=reported&sort=dueOn", "?status=reported&kind=plan")) {
            Wire.anonymous()
                    .queryParam("after", cursor)
                    .get("/key-outcomes" + other)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid_cursor"));
        }
    }

    @ParameterizedTest
    @DisplayName("takes no cursor whose place is out of this world")
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "x",
                "",
                "-4714-01-01T00:00:00Z"
            })
    void refusesStrangePlaces(String key) {
        withTies();
        String genuine = Shape.page("/key-outcomes", 4, "after", null).path("page.next");
        ByteBuffer head = ByteBuffer.wrap(Base64.getUrlDecoder().decode(genuine), 0, 9);
        byte[] place = ("0190a000-0000-7000-8000-000000000000\u001f" + key).getBytes(StandardCharsets.UTF_8);
        byte[] forged =
                ByteBuffer.allocate(9 + place.length).put(head).put(place).array();
        Wire.anonymous()
                .queryParam("after", Base64.getUrlEncoder().withoutPadding().encodeToString(forged))
                .get("/key-outcomes")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_cursor"));
    }

    @Test
    @DisplayName("is reported when its article first was published")
    void reportedAtPublication() {
        Made article = withTies();
        String first = Wire.as(Role.EDITOR).get(article.path()).path("publishedAt");
        assertEquals(
                List.of(first),
                Shape.everyPage("/key-outcomes", 100, "reportedAt").stream()
                        .distinct()
                        .toList());
        var change = Wire.as(Role.EDITOR, Map.of()).header("If-Match", "*");
        change.delete(article.path() + "/publication").then().statusCode(204);
        change.put(article.path() + "/publication").then().statusCode(200);
        assertEquals(
                List.of(first),
                Shape.everyPage("/key-outcomes", 100, "reportedAt").stream()
                        .distinct()
                        .toList());
    }
}
