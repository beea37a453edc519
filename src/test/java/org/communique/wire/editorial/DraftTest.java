package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The next version behind a public article")
class DraftTest {

    private static final Map<String, Object> NEXT =
            Map.of("title", "What came of the talks", "slug", "what-came", "topics", List.of("Energy"));

    private Made made;
    private String draft;

    @BeforeEach
    void article() {
        made = AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).published();
        draft = "/articles/" + made.id() + "/draft";
    }

    private Response begin() {
        Response begun = Wire.as(Role.EDITOR, NEXT).patch(draft);
        begun.then().statusCode(201);
        return begun;
    }

    private Response publication(Map<String, Object> wish) {
        return Wire.as(Role.EDITOR, wish).header("If-Match", "*").put("/articles/" + made.id() + "/publication");
    }

    @Nested
    @DisplayName("is written")
    class Written {

        @Test
        @DisplayName("from the article, and then under its own entity tag")
        void ownTag() {
            String before = made.etag();
            Response begun = begin();
            begun.then()
                    .body("title", equalTo("What came of the talks"))
                    .body("body", equalTo(AnArticle.BODY))
                    .body("topics", contains("Energy"))
                    .body("keyOutcomes[0].evidence.state", equalTo("anchored"))
                    .body("revision", equalTo(2))
                    .body("version", equalTo(0));
            Wire.as(Role.EDITOR, Map.of("title", "x")).patch(draft).then().statusCode(428);
            Wire.as(Role.EDITOR, Map.of("title", "Anew"))
                    .header("If-Match", begun.header("ETag"))
                    .patch(draft)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("slug", equalTo("what-came"));
            Response stale = Wire.as(Role.EDITOR, Map.of("title", "x"))
                    .header("If-Match", begun.header("ETag"))
                    .patch(draft);
            stale.then()
                    .statusCode(412)
                    .header("ETag", Wire.as(Role.READER).get(draft).header("ETag"));
            assertEquals(before, made.etag());
        }

        @Test
        @DisplayName("whole, and says what it changes among the revisions")
        void whole() {
            Wire.as(Role.EDITOR, Map.of("title", "Whole", "body", "They agreed to exchange notes."))
                    .put(draft)
                    .then()
                    .statusCode(201)
                    .body("slug", equalTo(made.slug()))
                    .body("topics", equalTo(List.of()))
                    .body("keyOutcomes[0].evidence.state", equalTo("moved"));
            Wire.as(Role.READER)
                    .get(made.path() + "/revisions")
                    .then()
                    .body("items.draft", contains(true, false))
                    .body("items[0].changed", contains("title", "body", "topics"));
        }

        @Test
        @DisplayName("only when there is none that the client missed")
        void absent() {
            for (String tag : List.of("*", "\"0.x\"")) {
                Wire.as(Role.EDITOR, NEXT)
                        .header("If-Match", tag)
                        .patch(draft)
                        .then()
                        .statusCode(412);
            }
            Wire.as(Role.EDITOR).get(draft).then().statusCode(404);
            Wire.as(Role.EDITOR).header("If-Match", "*").delete(draft).then().statusCode(404);
            publication(Map.of("draft", true)).then().statusCode(409).body("code", equalTo("conflict"));
        }

        @Test
        @DisplayName("not behind an article that is not public")
        void needsPublic() {
            Made hidden = AnArticle.anArticle().titled("Hidden").draft();
            Wire.as(Role.EDITOR, NEXT).patch(hidden.path() + "/draft").then().statusCode(409);
        }

        @Test
        @DisplayName("not with a slug of another article")
        void slugTaken() {
            AnArticle.anArticle().having("slug", "taken").draft();
            Wire.as(Role.EDITOR, Map.of("slug", "taken"))
                    .patch(draft)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("slug_taken"));
        }

        @Test
        @DisplayName("and thrown away, which leaves the article as it was")
        void discarded() {
            String etag = begin().header("ETag");
            Wire.as(Role.EDITOR).delete(draft).then().statusCode(428);
            Wire.as(Role.EDITOR).header("If-Match", etag).delete(draft).then().statusCode(204);
            Wire.as(Role.EDITOR).get(draft).then().statusCode(404);
            Wire.as(Role.EDITOR).get(made.path() + "/revisions/2").then().statusCode(200);
        }
    }

    @Test
    @DisplayName("changes nothing that the public sees")
    void hides() {
        List<String> paths = List.of(
                made.path(),
                made.path() + "/publication",
                "/articles?count=exact",
                "/topics",
                "/key-outcomes",
                "/parties");
        List<String> before = paths.stream().map(DraftTest::publicly).toList();
        begin();
        publication(Map.of(
                        "draft",
                        true,
                        "publishAt",
                        Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(200);
        assertEquals(before, paths.stream().map(DraftTest::publicly).toList());
        for (String hidden : List.of("/articles/what-came", "/topics/energy")) {
            Wire.anonymous().redirects().follow(false).get(hidden).then().statusCode(404);
        }
        Wire.anonymous().get("/articles?topic=energy").then().body("items", equalTo(List.of()));
        Wire.anonymous().get(draft).then().statusCode(401);
        Wire.as(Role.AUTHOR).get(draft).then().statusCode(404);
    }

    private static String publicly(String path) {
        Response answer = Wire.anonymous().get(path);
        return answer.statusCode() + answer.header("ETag") + answer.asString();
    }
}
