package org.communique.wire.editorial;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
@DisplayName("The removal of an article")
class RemovalTest {

    @Inject
    Told told;

    private static void erase(Made made) {
        Wire.as(Role.ADMIN)
                .header("If-Match", made.etag())
                .delete(made.path() + "?permanent=true")
                .then()
                .statusCode(204);
    }

    @Test
    @DisplayName("for good takes all with it, and leaves that it was there")
    void leavesATombstone() {
        Made made = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", "none"))
                .with(AnArticle.outcome("exchange notes"))
                .published();
        Wire.as(Role.READER, Map.of("authorName", "A", "authorEmail", "a@b.example", "body", "Text"))
                .post(made.path() + "/comments")
                .then()
                .statusCode(201);
        made.patch(Map.of("slug", "renamed"));
        String outcome = Wire.anonymous().get("/key-outcomes").path("items[0].id");
        erase(new Made(made.id(), "renamed"));
        for (String name : List.of(made.slug(), "renamed", made.id())) {
            for (String below : List.of("", "/comments", "/key-outcomes", "/publication")) {
                Wire.anonymous()
                        .get("/articles/" + name + below)
                        .then()
                        .statusCode(410)
                        .body("code", equalTo("gone"));
            }
            Wire.as(Role.ADMIN).get("/articles/" + name).then().statusCode(410);
            Wire.as(Role.ADMIN, Map.of("title", "T"))
                    .header("If-Match", "*")
                    .put("/articles/" + name)
                    .then()
                    .statusCode(410);
        }
        Wire.as(Role.ADMIN).get("/key-outcomes/" + outcome).then().statusCode(404);
        for (String table :
                List.of("article", "key_outcome", "comment", "comment_decision", "revision", "publication_entry")) {
            assertEquals("0", Sql.value("select count(*) from " + table), table);
        }
        Wire.as(Role.EDITOR, Map.of("title", "T", "slug", "renamed"))
                .post("/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug_taken"));
        assertEquals("ArticleErased", told.of(made.id()).get(told.of(made.id()).size() - 1));
    }

    @Test
    @DisplayName("leaves nothing of one that was never public")
    void forgets() {
        Made made = AnArticle.anArticle().having("slug", "never").draft();
        erase(made);
        Wire.as(Role.ADMIN).get("/articles/never").then().statusCode(404);
        Wire.as(Role.ADMIN).get("/articles/" + made.id()).then().statusCode(404);
        AnArticle.anArticle().having("slug", "never").draft();
    }

    @Test
    @DisplayName("for good is an administrator's, under If-Match")
    void needsAdmin() {
        Made made = AnArticle.anArticle().published();
        String path = made.path() + "?permanent=true";
        Wire.as(Role.EDITOR).header("If-Match", "*").delete(path).then().statusCode(403);
        Wire.as(Role.AUTHOR).header("If-Match", "*").delete(path).then().statusCode(403);
        Wire.as(Role.MODERATOR).header("If-Match", "*").delete(path).then().statusCode(403);
        Wire.anonymous().header("If-Match", "*").delete(path).then().statusCode(401);
        Wire.as(Role.ADMIN).delete(path).then().statusCode(428);
        Wire.as(Role.ADMIN).header("If-Match", "\"9.x\"").delete(path).then().statusCode(412);
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", ""})
    @DisplayName("is for good only when asked for rightly")
    void needsAFlag(String flag) {
        Made made = AnArticle.anArticle().published();
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(made.path() + "?permanent=" + flag)
                .then()
                .statusCode(400);
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }

    @Test
    @DisplayName("to the trash and back tells of each step")
    void tells() {
        Made made = AnArticle.anArticle().published();
        made.send("DELETE", "", "").then().statusCode(204);
        made.send("DELETE", "", "").then().statusCode(204);
        made.send("POST", "/restoration", "").then().statusCode(200);
        assertEquals(
                List.of(
                        "ArticleScheduled",
                        "ArticlePublished",
                        "ArticleWithdrawn",
                        "ArticleTrashed",
                        "ArticleRestored"),
                told.of(made.id()));
    }
}
