package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A list in pages")
class PagingTest {

    static Response page(String query) {
        return Wire.anonymous().urlEncodingEnabled(false).get("/articles?" + query);
    }

    static List<Made> articles(int count) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(AnArticle.anArticle().titled("Same").published());
        }
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-publishedAt", "publishedAt", "-updatedAt", "title"})
    @DisplayName("shows each row once, forward and back, also where sort keys are equal")
    void showsEachRowOnce(String sort) {
        articles(7);
        Sql.run("update article set published_at = '2026-01-01', updated_at = '2026-01-01' where slug <> 'same'");
        List<String> whole = page("limit=100&sort=" + sort).path("items.id");
        List<List<String>> pages = new ArrayList<>();
        Response last = page("limit=3&sort=" + sort);
        for (Response at = last; at != null; at = next(at, "next", sort)) {
            pages.add(at.path("items.id"));
            last = at;
        }
        assertEquals(List.of(whole.subList(0, 3), whole.subList(3, 6), whole.subList(6, 7)), pages);
        Response middle = next(last, "previous", sort);
        assertEquals(whole.subList(3, 6), middle.path("items.id"));
        Response first = next(middle, "previous", sort);
        assertEquals(whole.subList(0, 3), first.path("items.id"));
        assertEquals("null", String.valueOf(first.<Object>path("page.previous")));
    }

    private static Response next(Response at, String direction, String sort) {
        String cursor = at.path("page." + direction);
        String parameter = direction.equals("next") ? "after" : "before";
        return cursor == null ? null : page("limit=3&sort=" + sort + "&" + parameter + "=" + cursor);
    }

    @Test
    @DisplayName("neither repeats nor skips a row when others come and go")
    void isStable() {
        List<Made> made = articles(6);
        Response first = page("limit=2");
        assertEquals(List.of(made.get(5).id(), made.get(4).id()), first.path("items.id"));
        AnArticle.anArticle().published();
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(made.get(4).path())
                .then()
                .statusCode(204);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(made.get(3).path())
                .then()
                .statusCode(204);
        Response second = page("limit=2&after=" + first.path("page.next"));
        assertEquals(List.of(made.get(2).id(), made.get(1).id()), second.path("items.id"));
    }

    @Test
    @DisplayName("leads to its neighbours with Link, which keeps the other parameters")
    void links() {
        List<Made> made = articles(5);
        Response first = page("limit=2&topic=diplomacy&fields=id");
        assertEquals(1, first.headers().getValues("Link").size());
        Response second = follow(first, "next");
        assertEquals(
                List.of(Map.of("id", made.get(2).id()), Map.of("id", made.get(1).id())), second.path("items"));
        assertEquals(first.asString(), follow(second, "prev").asString().replaceAll(",\"total\":\\d+", ""));
    }

    private static Response follow(Response from, String relation) {
        String link = from.headers().getValues("Link").stream()
                .filter(value -> value.endsWith("; rel=\"" + relation + "\""))
                .findFirst()
                .orElseThrow();
        return RestAssured.given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    }

    @Test
    @DisplayName("takes a cursor for its own path, sort and filters only")
    void bindsCursors() {
        articles(3);
        String cursor = page("limit=1").path("page.next");
        page("limit=2&fields=id&count=exact&after=" + cursor).then().statusCode(200);
        for (String other : List.of("sort=title&", "topic=diplomacy&", "language=en&", "status=published&")) {
            page(other + "after=" + cursor).then().statusCode(400).body("code", equalTo("invalid_cursor"));
        }
        Wire.anonymous().get("/topics?after=" + cursor).then().statusCode(400).body("code", equalTo("invalid_cursor"));
    }

    @Test
    @DisplayName("refuses what is no cursor")
    void refusesGarbage() {
        Random random = new Random(1);
        articles(2);
        String cursor = page("limit=1").path("page.next");
        List<String> garbage =
                new ArrayList<>(List.of("x", "====", "%00", "%FF", "AQ", cursor + "A", cursor.substring(2)));
        for (int i = 0; i < 100; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            garbage.add("A" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            byte[] bent = Base64.getUrlDecoder().decode(cursor);
            bent[9 + random.nextInt(bent.length - 9)] ^= (byte) (1 << random.nextInt(8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bent);
            int status = page("after=" + text).statusCode();
            assertEquals(true, status == 200 || status == 400, text + " " + status);
        }
        garbage.forEach(text -> page("before=" + text).then().statusCode(400));
        page("after=" + cursor + "&before=" + cursor).then().statusCode(400);
    }
}
