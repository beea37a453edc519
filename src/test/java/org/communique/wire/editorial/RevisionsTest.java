package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The revisions of an article")
class RevisionsTest {

    private Made made;

    @BeforeEach
    void article() {
        made = AnArticle.anArticle().titled("The first title").draft();
        made.patch(Map.of("title", "The second title", "summary", "Short"));
        made.patch(Map.of("topics", List.of("Energy")));
    }

    private Response read(String below) {
        return Wire.as(Role.READER).get("/articles/" + made.id() + "/revisions" + below);
    }

    @Test
    @DisplayName("tell who changed what, the newest first")
    void list() {
        Response list = read("");
        list.then()
                .statusCode(200)
                .body("items.number", contains(3, 2, 1))
                .body("items[0].changed", contains("topics"))
                .body("items[1].changed", contains("title", "summary"))
                .body(
                        "items[2].changed",
                        containsInAnyOrder("title", "slug", "language", "body", "topics", "commentPolicy"))
                .body("items[0].draft", equalTo(false))
                .body("items[0].keySet()", equalTo(Set.of("number", "draft", "changed", "madeBy", "madeAt")));
        String editor = Wire.as(Role.EDITOR).get("/whoami").path("subject");
        list.then().body("items.madeBy", contains(editor, editor, editor));
        read("?limit=2").then().body("items.number", contains(3, 2));
        String next = read("?limit=2").path("page.next");
        read("?limit=2&after=" + next).then().body("items.number", contains(1));
        read("?count=exact&limit=1").then().body("page.total", equalTo(3));
    }

    @Test
    @DisplayName("are not made by a save that changes nothing, nor by what is no change of the content")
    void onlyChanges() {
        String etag = made.etag();
        made.patch(Map.of("title", "The second title"));
        made.patch(Map.of());
        assertEquals(etag, made.etag());
        made.send("PUT", "/publication", Map.of()).then().statusCode(200);
        made.send("DELETE", "/publication", "").then().statusCode(204);
        read("").then().body("items.number", contains(3, 2, 1));
    }

    @Test
    @DisplayName("say what the article was, for good")
    void get() {
        Response second = read("/2");
        second.then()
                .statusCode(200)
                .body("title", equalTo("The second title"))
                .body("summary", equalTo("Short"))
                .body("topics", contains("Diplomacy"))
                .body("body", equalTo(AnArticle.BODY));
        made.patch(Map.of("body", "Anew", "slug", "anew"));
        assertEquals(second.header("ETag"), read("/2").header("ETag"));
        assertEquals(second.asString(), read("/2").asString());
    }

    @Test
    @DisplayName("can be compared, texts word by word")
    void diff() {
        Response diff = read("/2/diff");
        diff.then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("members.member", contains("title", "summary"))
                .body("members[0].segments.kind", contains("same", "removed", "added", "same"))
                .body("members[0].segments.text", contains("The ", "first", "second", " title"))
                .body("members[1].segments.kind", contains("added"));
        read("/3/diff?against=1")
                .then()
                .statusCode(200)
                .body("against", equalTo(1))
                .body("members.member", contains("title", "summary", "topics"))
                .body("members[2].before", contains("Diplomacy"))
                .body("members[2].after", contains("Energy"));
        read("/1/diff?against=3").then().body("members[2].after", contains("Diplomacy"));
        read("/3/diff?against=3").then().statusCode(200).body("members", equalTo(List.of()));
        assertEquals("The first title", joined(Shape.json(read("/1/diff")).at("/members/0/segments")));
    }

    private static String joined(JsonNode segments) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.path("text").asText()));
        return text.toString();
    }

    @Test
    @DisplayName("can be brought back, which makes a new one")
    void restore() {
        String etag = made.etag();
        Wire.as(Role.EDITOR)
                .post(made.path() + "/revisions/1/restoration")
                .then()
                .statusCode(428);
        Wire.as(Role.EDITOR)
                .header("If-Match", "\"0.x\"")
                .post(made.path() + "/revisions/1/restoration")
                .then()
                .statusCode(412)
                .header("ETag", etag);
        Wire.as(Role.EDITOR)
                .header("If-Match", etag)
                .post(made.path() + "/revisions/1/restoration")
                .then()
                .statusCode(200)
                .body("title", equalTo("The first title"))
                .body("topics.slug", contains("diplomacy"))
                .body("version", equalTo(3));
        read("/4").then().body("restoredFrom", equalTo(1)).body("changed", contains("title", "summary", "topics"));
    }

    @Test
    @DisplayName("are not brought back over a slug that was given up and taken")
    void restoreTaken() {
        String first = made.slug();
        made.patch(Map.of("slug", "second"));
        made = new Made(made.id(), "second");
        made.send("DELETE", "/slugs/" + first, "").then().statusCode(204);
        AnArticle.anArticle().having("slug", first).draft();
        made.send("POST", "/revisions/1/restoration", "").then().statusCode(409).body("code", equalTo("slug_taken"));
        Wire.as(Role.EDITOR).get(made.path()).then().body("title", equalTo("The second title"));
    }

    @Test
    @DisplayName("tell whether the article changed since it became public")
    void sincePublication() {
        made.send("PUT", "/publication", Map.of()).then().body("changedSincePublication", equalTo(false));
        made.patch(Map.of("title", "The third title"));
        Wire.as(Role.READER).get(made.path() + "/publication").then().body("changedSincePublication", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "/0,404",
        "/4,404",
        "/-1,404",
        "/x,404",
        "/01,404",
        "/99999999999,404",
        "/1/diff?against=9,404",
        "/1/diff?against=0,400",
        "/1/diff?against=x,400",
        "/1/diff?against=1&against=2,400",
        "/1/diff?with=2,400",
        "/9/diff,404",
    })
    @DisplayName("that are not there, or not asked for rightly, are told so")
    void refuses(String below, int status) {
        read(below).then().statusCode(status);
    }

    @Test
    @DisplayName("of another article are not this one's")
    void foreign() {
        Made other = AnArticle.anArticle().titled("Other").draft();
        Wire.as(Role.READER).get(other.path() + "/revisions/2").then().statusCode(404);
        Wire.as(Role.READER)
                .get(other.path() + "/revisions/1/diff?against=3")
                .then()
                .statusCode(404);
        other.send("POST", "/revisions/3/restoration", "").then().statusCode(404);
    }
}
