package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("GET /articles/{slug}/comments, flat,")
class CommentListTest {

    private Made article;
    private List<String> ids;
    private String path;

    @BeforeEach
    void nineComments() {
        article = articleWith("none");
        path = article.path() + "/comments";
        ids = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ids.add(aComment().replyingTo(i % 3 == 2 ? ids.get(i - 1) : null).shownOn(article));
        }
    }

    @Test
    @DisplayName("gives all that show, the oldest first, replies among them")
    void oldestFirst() {
        assertEquals(ids, Shape.each(Wire.anonymous().get(path), "id"));
        assertEquals(ids, Shape.everyPage(path, 2, "id"));
        Wire.anonymous().get(path + "?count=exact").then().body("page.total", equalTo(9));
    }

    @Test
    @DisplayName("with sort=-createdAt gives the newest first")
    void newestFirst() {
        List<String> newest = new ArrayList<>(ids);
        Collections.reverse(newest);
        assertEquals(newest, Shape.everyPage(path + "?sort=-createdAt", 4, "id"));
    }

    @Test
    @DisplayName("neither repeats nor skips a row when others come and go between pages")
    void survivesChanges() {
        Response first = Shape.page(path, 4, "after", null);
        String added = aComment().shownOn(article);
        decided(ids.get(3), "rejected");
        Response second = Shape.page(path, 4, "after", first.path("page.next"));
        assertEquals(ids.subList(4, 8), Shape.each(second, "id"));
        Response third = Shape.page(path, 4, "after", second.path("page.next"));
        assertEquals(List.of(ids.get(8), added), Shape.each(third, "id"));
        assertNull(third.path("page.next"));
        assertEquals(ids.subList(4, 8), Shape.each(Shape.page(path, 4, "before", third.path("page.previous")), "id"));
    }

    @Test
    @DisplayName("refuses what it does not know")
    void refuses() {
        for (String query :
                List.of("view=list", "sort=authorName", "fields=authorEmail", "parent=" + ids.get(0), "limit=x")) {
            Wire.anonymous()
                    .get(path + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid_parameter"))
                    .body("violations.parameter", contains(query.substring(0, query.indexOf('='))));
        }
        Wire.anonymous()
                .get(path + "?status=pending")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"));
    }

    @Test
    @DisplayName("is counted on the article's page")
    void isCounted() {
        counted(9);
        decided(ids.get(1), "rejected");
        counted(7);
    }

    private void counted(int count) {
        Wire.anonymous().get(article.path()).then().body("comments.count", equalTo(count));
        assertEquals(count, Shape.each(Wire.anonymous().get(path), "id").size());
    }

    @Nested
    @DisplayName("GET /comments")
    class Newest {

        @Test
        @DisplayName("gives the newest of all published articles only")
        void ofPublished() {
            Made other = articleWith("none");
            String newest = aComment().shownOn(other);
            assertEquals(
                    newest,
                    Shape.each(Wire.anonymous().get("/comments?limit=1"), "id").get(0));
            assertEquals(10, Shape.everyPage("/comments", 3, "id").size());
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .delete(article.path() + "/publication")
                    .then()
                    .statusCode(204);
            assertEquals(List.of(newest), Shape.everyPage("/comments", 3, "id"));
            assertEquals(List.of(newest), Shape.each(Wire.as(Role.ADMIN).get("/comments"), "id"));
            Wire.anonymous().get(AComment.path(ids.get(0))).then().statusCode(404);
            Wire.anonymous().get(path).then().statusCode(410);
        }

        @Test
        @DisplayName("leaves out the bare places of deleted ones")
        void withoutTombstones() {
            decided(ids.get(1), "deleted");
            List<String> shown = Shape.everyPage("/comments", 100, "id");
            assertEquals(8, shown.size());
            assertEquals(false, shown.contains(ids.get(1)));
        }
    }
}
