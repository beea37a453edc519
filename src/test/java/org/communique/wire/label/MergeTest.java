package org.communique.wire.label;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("Merging a topic or party into another")
class MergeTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives all that had the one the other, and answers with that")
    void moves(Kind kind) {
        String one = kind.holder("USA");
        String other = kind.holder("Peru", "United States");
        String draft = kind.draft("USA", "Chile");
        Response merged = kind.merge("usa", "united-states");
        merged.then()
                .statusCode(200)
                .body("slug", equalTo("united-states"))
                .body("name", equalTo("United States"))
                .header("ETag", kind.etag("united-states"));
        assertEquals(List.of("united-states"), kind.of(one));
        assertEquals(List.of("peru", "united-states"), kind.of(other));
        assertEquals(List.of("united-states", "chile"), kind.of(draft));
        assertEquals(Set.of(one, other), Set.copyOf(kind.filtered("united-states")));
        assertEquals(Set.of(one, other), Set.copyOf(kind.filtered("usa")));
        assertEquals("3", kind.count());
        Object count = merged.path(kind == Kind.TOPICS ? "articleCount" : "outcomes");
        assertEquals(kind == Kind.TOPICS ? (Object) 2 : Map.of("reported", 2), count);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("makes the names of the one, former ones too, names of the other")
    void takesNames(Kind kind) {
        kind.holder("America", "United States");
        kind.rename("america", "USA").then().statusCode(200);
        kind.merge("usa", "united-states").then().statusCode(200);
        assertEquals(List.of("united-states"), kind.of(kind.holder("usa", "America", "UNITED STATES")));
        assertEquals("1", kind.count());
        kind.rename("united-states", "America").then().statusCode(200).body("slug", equalTo("america"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("takes a former slug of the other for it")
    void followsTheOther(Kind kind) {
        kind.holder("A", "B");
        kind.rename("b", "C").then().statusCode(200);
        kind.merge("a", "b").then().statusCode(200).body("slug", equalTo("c"));
    }

    @ParameterizedTest
    @CsvSource({"A B, b", "A B X Y Z, b x y z", "B X A Y Z, b x y z", "X Y Z B A, x y z b", "A X, b x", "X B, x b"})
    @DisplayName("leaves one where both were, at the earlier place, and no gap at the later")
    void leavesOne(String names, String slugs) {
        for (Kind kind : Kind.values()) {
            String holder = kind.draft(names.split(" "));
            kind.draft("A", "B");
            kind.merge("a", "b").then().statusCode(200);
            List<String> left = List.of(slugs.split(" "));
            assertEquals(left, kind.of(holder));
            assertEquals("0 1 2 3".substring(0, left.size() * 2 - 1), kind.positions(holder));
            kind.write(holder, "New", "B").then().statusCode(200);
            assertEquals(List.of("new", "b"), kind.of(holder));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is 422 into itself, whatever its slugs, and into one that is not there")
    void refuses(Kind kind) {
        kind.holder("A", "B");
        kind.rename("a", "Z").then().statusCode(200);
        for (String into : List.of("a", "z", "none")) {
            kind.merge("z", into)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"))
                    .body("violations.pointer", equalTo(List.of("/into")))
                    .body("violations.code", equalTo(List.of(into.equals("none") ? "unknown_value" : "not_allowed")));
        }
        assertEquals("2", kind.count());
    }

    @ParameterizedTest
    @CsvSource({
        "{},validation_failed",
        "{\"into\":null},validation_failed",
        "{\"into\":\"\"},validation_failed",
        "{\"into\":\"B\"},validation_failed",
        "{\"into\":\"b\\u0000\"},validation_failed",
        "{\"into\":1},validation_failed",
        "[],validation_failed",
        "'{\"into\":\"b\",\"to\":\"b\"}',unknown_member"
    })
    @DisplayName("is 422 for a body that is none")
    void wantsABody(String body, String code) {
        for (Kind kind : Kind.values()) {
            kind.draft("A", "B");
            Wire.as(Role.EDITOR, body)
                    .header("If-Match", "*")
                    .post(kind.one("a") + "/merge")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("takes the present tag of the one that goes")
    void wantsIfMatch(Kind kind) {
        kind.draft("A", "B");
        String stale = kind.etag("a");
        kind.rename("a", "AA").then().statusCode(200);
        String tag = kind.etag("aa");
        Map<String, String> into = Map.of("into", "b");
        String merge = kind.one("aa") + "/merge";
        Wire.as(Role.EDITOR, into).post(merge).then().statusCode(428);
        Wire.as(Role.EDITOR, into).header("If-Match", "x").post(merge).then().statusCode(400);
        Wire.as(Role.EDITOR, into)
                .header("If-Match", stale)
                .post(merge)
                .then()
                .statusCode(412)
                .header("ETag", tag);
        Wire.as(Role.EDITOR, into).header("If-Match", tag).post(merge).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("makes tags of both stale, so that none of the one passes for one of the other")
    void makesTagsStale(Kind kind) {
        kind.draft("A", "B", "C");
        Map<String, String> tags = Map.of("a", kind.etag("a"), "b", kind.etag("b"));
        kind.merge("a", "b").then().statusCode(200);
        tags.forEach((slug, tag) -> Wire.as(Role.EDITOR, Map.of("into", "c"))
                .header("If-Match", tag)
                .post(kind.one(slug) + "/merge")
                .then()
                .statusCode(412)
                .header("ETag", kind.etag("b")));
        assertEquals("2", kind.count());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is for editors, and for what is there")
    void isForEditors(Kind kind) {
        kind.holder("A", "B");
        String body = "{\"into\":\"b\"}";
        String merge = kind.one("a") + "/merge";
        Wire.anonymous()
                .contentType("application/json")
                .body(body)
                .post(merge)
                .then()
                .statusCode(401);
        for (Role role : List.of(Role.READER, Role.AUTHOR, Role.MODERATOR)) {
            Wire.as(role, body).header("If-Match", "*").post(merge).then().statusCode(403);
        }
        kind.merge("none", "b").then().statusCode(404);
        Wire.as(Role.EDITOR, body)
                .header("If-Match", "*")
                .urlEncodingEnabled(false)
                .post(kind.one("%00") + "/merge")
                .then()
                .statusCode(404);
    }
}
