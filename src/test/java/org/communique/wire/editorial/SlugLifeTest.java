package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The slugs that an article had")
class SlugLifeTest {

    private static Response follow(String slug) {
        return Wire.anonymous().redirects().follow(false).get("/articles/" + slug);
    }

    @Test
    @DisplayName("lead to the present one in one hop, however many there were; HEAD too")
    void oneHop() {
        Made made = AnArticle.anArticle().having("slug", "slug-0").published();
        for (int i = 1; i <= 100; i++) {
            made.patch(Map.of("slug", "slug-" + i));
        }
        Sql.run("""
                insert into article_slug (slug, article_id, shown, taken_at)
                select 'slug-' || i, ?::uuid, true, now() from generate_series(101, 1000) i
                """, made.id());
        for (int i : new int[] {0, 50, 99, 500, 1000}) {
            follow("slug-" + i).then().statusCode(301).header("Location", endsWith("/articles/slug-100"));
        }
        Wire.anonymous()
                .redirects()
                .follow(false)
                .head("/articles/slug-7")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/articles/slug-100"));
        follow("slug-100").then().statusCode(200);
    }

    @Test
    @DisplayName("while it was hidden lead the staff there, and nobody else")
    void hidden() {
        Made made = AnArticle.anArticle().having("slug", "working-title").draft();
        made.patch(Map.of("slug", "public-title"));
        made = new Made(made.id(), "public-title");
        made.send("PUT", "/publication", Map.of()).then().statusCode(200);
        follow("working-title").then().statusCode(404);
        Wire.anonymous().get("/articles/working-title/comments").then().statusCode(404);
        Wire.anonymous().get("/key-outcomes?article=working-title").then().statusCode(200);
        Wire.as(Role.READER)
                .redirects()
                .follow(false)
                .get("/articles/working-title")
                .then()
                .statusCode(301);
        Wire.as(Role.READER)
                .get(made.path() + "/slugs")
                .then()
                .statusCode(200)
                .body("items.slug", contains("public-title", "working-title"))
                .body("items.current", contains(true, false))
                .body("items.shown", contains(true, false));
    }

    @Test
    @DisplayName("can be given up, so that two articles swap theirs")
    void swap() {
        Made one = AnArticle.anArticle().titled("One").having("slug", "one").published();
        Made two = AnArticle.anArticle().titled("Two").having("slug", "two").published();
        one.patch(Map.of("slug", "third"));
        two.send("PATCH", "", Map.of("slug", "one")).then().statusCode(409).body("code", equalTo("slug_taken"));
        release(one, "one", 204);
        follow("one").then().statusCode(404);
        two.patch(Map.of("slug", "one"));
        release(two, "two", 204);
        one.patch(Map.of("slug", "two"));
        Wire.anonymous().get("/articles/one").then().body("title", equalTo("Two"));
        Wire.anonymous().get("/articles/two").then().body("title", equalTo("One"));
        follow("third").then().statusCode(301).header("Location", endsWith("/articles/two"));
    }

    @Test
    @DisplayName("are not given up while they are needed, or by who may not")
    void refuses() {
        Made made = AnArticle.anArticle().having("slug", "first").published();
        made.patch(Map.of("slug", "second"));
        release(made, "second", 409);
        release(made, "none", 404);
        release(made, "SECOND", 404);
        Wire.as(Role.EDITOR, Map.of("slug", "next"))
                .patch("/articles/second/draft")
                .then()
                .statusCode(201);
        release(made, "next", 409);
        String path = "/articles/second/slugs/first";
        Wire.as(Role.EDITOR).delete(path).then().statusCode(428);
        Wire.as(Role.EDITOR).header("If-Match", "\"0.x\"").delete(path).then().statusCode(412);
        assertEquals(301, follow("first").statusCode());
    }

    private static void release(Made made, String slug, int status) {
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete("/articles/" + made.id() + "/slugs/" + slug)
                .then()
                .statusCode(status);
    }
}
