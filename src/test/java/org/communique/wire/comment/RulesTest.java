package org.communique.wire.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Rules for comments")
class RulesTest {

    private static Response patch(String path, String ifMatch, Map<String, ?> patch) {
        var request = Wire.as(Role.MODERATOR, patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(path);
    }

    @Test
    @DisplayName("are made, read, changed and taken away under If-Match")
    void life() {
        Response made = Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", " Free  MÓNEY ", "note", "Spam wave"))
                .post("/moderation/rules");
        String path = "/moderation/rules/" + made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("value", equalTo("free money"))
                .body("result", equalTo("hold"));
        assertEquals(
                Set.of("id", "kind", "value", "result", "note", "createdBy", "createdAt", "updatedAt", "version"),
                Shape.members(Shape.json(made)));
        String tag = Wire.as(Role.MODERATOR).get(path).header("ETag");
        patch(path, null, Map.of("result", "spam")).then().statusCode(428);
        Map<String, Object> change = new HashMap<>(Map.of("result", "spam"));
        change.put("note", null);
        patch(path, tag, change)
                .then()
                .statusCode(200)
                .body("result", equalTo("spam"))
                .body("note", nullValue());
        patch(path, tag, change).then().statusCode(412).body("code", equalTo("version_conflict"));
        String now = Wire.as(Role.MODERATOR).get(path).header("ETag");
        patch(path, now, change).then().statusCode(200).header("ETag", equalTo(now));
        Wire.as(Role.MODERATOR).delete(path).then().statusCode(428);
        Wire.as(Role.MODERATOR).header("If-Match", tag).delete(path).then().statusCode(412);
        Moderators.repealed(path);
        Wire.as(Role.MODERATOR).get(path).then().statusCode(404);
        patch(path, "*", change).then().statusCode(404);
        Wire.as(Role.MODERATOR).header("If-Match", "*").delete(path).then().statusCode(404);
    }

    @ParameterizedTest
    @DisplayName("are there once, however they are spelled, and a number once of its kind")
    @CsvSource({
        "word, casino, ' CASÍNO! '",
        "network, ::ffff:192.0.2.9, 192.0.2.9/32",
        "email_domain, EXÄMPLE.com, xn--exmple-cua.com",
        "max_links, 3, 003",
        "max_links, 3, 4",
        "posts_per_client, 1, 2"
    })
    void unique(String kind, String value, String same) {
        String path = Moderators.ruled(kind, value);
        Moderators.rule(kind, same).then().statusCode(409).body("code", equalTo("conflict"));
        String other = Moderators.ruled("pattern", "x+y");
        patch(other, "*", Map.of("kind", kind, "value", same)).then().statusCode(409);
        Moderators.repealed(path);
        Moderators.rule(kind, same).then().statusCode(201);
    }

    @ParameterizedTest
    @DisplayName("are refused when they are wrong, at the member that is")
    @CsvSource(
            delimiter = '|',
            value = {
                "word|?!|value",
                "word|ab\\u0000|value",
                "word|\\ud800|value",
                "word|a\\nb|value",
                "word||value",
                "pattern|(|value",
                "pattern|.*|value",
                "pattern|.|value",
                "pattern|\\\\b|value",
                "pattern|(((a{1000}){1000}){1000})|value",
                "network|here|value",
                "email_domain|x y|value",
                "max_links|many|value",
                "posts_per_client|-1|value",
                "nothing|x|kind"
            })
    void wrong(String kind, String value, String member) {
        String text = value == null ? "" : value;
        wrong("{\"kind\":\"" + kind + "\",\"value\":\"" + text + "\"}", member);
    }

    private static void wrong(String body, String member) {
        Wire.as(Role.MODERATOR, body)
                .post("/moderation/rules")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/" + member));
        assertEquals("0", Sql.value("select count(*) from moderation_rule"));
    }

    @Test
    @DisplayName("are refused when they let pass, grow too long, or say what they cannot")
    void wrongBesides() {
        wrong("{\"kind\":\"word\",\"value\":\"x\",\"result\":\"pass\"}", "result");
        wrong("{\"kind\":\"word\",\"value\":\"" + "\uFDFA".repeat(200) + "\"}", "value");
        wrong("{\"kind\":\"email_domain\",\"value\":\"" + "漢.".repeat(60) + "example\"}", "value");
        wrong("{\"kind\":\"word\",\"value\":\"" + "x".repeat(201) + "\"}", "value");
        wrong("{\"kind\":\"word\",\"value\":\"x\",\"note\":\"" + "x".repeat(501) + "\"}", "note");
        wrong("{\"kind\":\"word\",\"value\":\"x\",\"note\":\"a\\u0000\"}", "note");
        wrong("{\"kind\":\"word\",\"value\":\"x\",\"createdBy\":\"me\"}", "createdBy");
        wrong("{\"kind\":\"word\",\"value\":1}", "value");
        wrong("{\"value\":\"x\"}", "kind");
        String path = Moderators.ruled("max_links", "3");
        patch(path, "*", Map.of("value", "x")).then().statusCode(422).body("violations.pointer", contains("/value"));
        patch(path, "*", Map.of("result", "spam")).then().statusCode(200).body("result", equalTo("hold"));
    }

    @Test
    @DisplayName("are listed by kind, the newest first, in pages")
    void list() {
        String word = Moderators.ruled("word", "casino");
        String pattern = Moderators.ruled("pattern", "ca.ino");
        String other = Moderators.ruled("word", "pills");
        assertEquals(List.of(other, pattern, word), paths(""));
        assertEquals(List.of(other, word), paths("?kind=word"));
        assertEquals(List.of(), paths("?kind=network"));
        Response page = Wire.as(Role.MODERATOR).get("/moderation/rules?limit=1&kind=word&count=exact");
        page.then().body("page.total", equalTo(2));
        assertEquals(List.of(word), paths("?limit=1&kind=word&after=" + page.path("page.next")));
        Wire.as(Role.MODERATOR).get("/moderation/rules?kind=Word").then().statusCode(400);
    }

    private static List<String> paths(String query) {
        return Shape.each(Wire.as(Role.MODERATOR).get("/moderation/rules" + query), "id").stream()
                .map(id -> "/moderation/rules/" + id)
                .toList();
    }

    @Test
    @DisplayName("are 2,000 at most, and still asked in time then")
    void most() {
        Sql.run("""
                insert into moderation_rule (id, version, kind, value, result, created_by, created_at, updated_at)
                select gen_random_uuid(), 0, 'word', 'word' || n, 'hold', 'test', now(), now() from generate_series(1, 1999) n
                """);
        Moderators.rule("word", "last").then().statusCode(201);
        Moderators.rule("word", "more").then().statusCode(409).body("code", equalTo("limit_reached"));
        String id = AComment.aComment().saying("WORD1999 here").takenOn(AComment.articleWith("none"));
        assertEquals(List.of("blocked_words"), Moderators.heldBy(id));
    }
}
