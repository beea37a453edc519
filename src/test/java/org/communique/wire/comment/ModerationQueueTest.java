package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.communique.wire.comment.AComment.moderation;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("GET /moderation/comments")
class ModerationQueueTest {

    @Test
    @DisplayName("gives those that wait, or those of a status, and of an article; the newest first")
    void filters() {
        Made one = articleWith("all");
        Made two = articleWith("all");
        String a = aComment().takenOn(one);
        String b = aComment().takenOn(two);
        String c = aComment().takenOn(one);
        lists("", c, b, a);
        lists("?article=" + one.slug(), c, a);
        lists("?article=" + two.id(), b);
        lists("?article=nothing");
        for (String status : List.of("rejected", "spam", "deleted", "approved", "pending")) {
            decided(a, status);
            String[] found = status.equals("pending") ? new String[] {c, a} : new String[] {a};
            lists("?status=" + status + "&article=" + one.slug(), found);
        }
        lists("?status=spam");
        var first = Wire.as(Role.MODERATOR).get("/moderation/comments?limit=2&count=exact");
        first.then().body("page.total", equalTo(3)).header("Cache-Control", matchesPattern("private.*"));
        lists("?limit=2&after=" + first.path("page.next"), a);
    }

    private void lists(String query, String... ids) {
        assertEquals(List.of(ids), Shape.each(Wire.as(Role.MODERATOR).get("/moderation/comments" + query), "id"));
    }

    @Test
    @DisplayName("refuses what it does not know")
    void refuses() {
        Wire.as(Role.MODERATOR)
                .get("/moderation/comments?status=Pending")
                .then()
                .statusCode(400);
        Wire.as(Role.MODERATOR).get("/moderation/comments?email=x").then().statusCode(400);
        Wire.as(Role.MODERATOR).get("/moderation/comments/nothing").then().statusCode(404);
        Wire.as(Role.MODERATOR)
                .get(moderation("0190a000-0000-7000-8000-000000000000"))
                .then()
                .statusCode(404);
    }
}
