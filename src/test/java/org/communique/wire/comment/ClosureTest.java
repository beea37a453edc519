package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Moderators")
class ClosureTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private String closure() {
        return article.path() + "/comments/closure";
    }

    private void open(boolean open) {
        Wire.anonymous().get(article.path()).then().body("comments.open", equalTo(open));
        Wire.anonymous().get(article.path() + "/comments/form").then().body("open", equalTo(open));
        aComment().postedOn(article).then().statusCode(open ? 201 : 403);
    }

    @Test
    @DisplayName("close the comments of an article, with a reason or none, and open them again")
    void close() {
        open(true);
        Wire.as(Role.MODERATOR).get(closure()).then().statusCode(404);
        var closed = Wire.as(Role.MODERATOR, Map.of()).put(closure());
        closed.then().statusCode(200).body("reason", nullValue());
        open(false);
        aComment().postedOn(article).then().body("code", equalTo("comments_closed"));
        Wire.as(Role.ADMIN, Map.of("reason", "Out of hand"))
                .put(closure())
                .then()
                .statusCode(200)
                .body("reason", equalTo("Out of hand"))
                .body("closedAt", equalTo(closed.path("closedAt")))
                .body("closedBy", equalTo(closed.path("closedBy")));
        Wire.anonymous()
                .get(article.path() + "/comments")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        for (int time = 0; time < 2; time++) {
            Wire.as(Role.MODERATOR).delete(closure()).then().statusCode(204);
        }
        open(true);
    }

    @ParameterizedTest
    @DisplayName("close with a reason that is one")
    @ValueSource(strings = {"\"\"", "\"a\\nb\"", "\"a\\u0000b\"", "\"\\ud800\"", "1", "\"\u202Ex\""})
    void refuses(String reason) {
        Wire.as(Role.MODERATOR, "{\"reason\":" + reason + "}")
                .put(closure())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        open(true);
    }

    @Test
    @DisplayName("pin what is approved, twice as once, where lists show it")
    void pin() {
        String id = aComment().shownOn(article);
        String pin = AComment.path(id) + "/pin";
        for (int time = 0; time < 2; time++) {
            Wire.as(Role.MODERATOR).put(pin).then().statusCode(204);
        }
        for (String list : List.of(article.path() + "/comments", article.path() + "/comments?view=tree", "/comments")) {
            Wire.anonymous().get(list).then().body("items.pinned", contains(true));
        }
        for (int time = 0; time < 2; time++) {
            Wire.as(Role.MODERATOR).delete(pin).then().statusCode(204);
        }
        Wire.anonymous().get(AComment.path(id)).then().body("pinned", equalTo(false));
        for (String status : List.of("pending", "rejected", "spam", "deleted")) {
            AComment.decided(id, status);
            Wire.as(Role.MODERATOR).put(pin).then().statusCode(409).body("code", equalTo("conflict"));
        }
        Wire.as(Role.MODERATOR)
                .put("/comments/0190a000-0000-7000-8000-000000000000/pin")
                .then()
                .statusCode(404);
    }
}
