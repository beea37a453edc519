package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /articles/{slug}/comments")
class CommentPolicyTest {

    @Test
    @DisplayName("with policy none shows the comment at once: 201 and its address")
    void none() {
        Made article = articleWith("none");
        Response posted = aComment().postedOn(article);
        String id = posted.path("id");
        posted.then()
                .statusCode(201)
                .body("visible", equalTo(true))
                .header("Location", endsWith("/api/v1/comments/" + id));
        assertEquals(
                Set.of("id", "visible", "reason", "editToken", "editableUntil"), Shape.members(Shape.json(posted)));
        Response shown = Wire.anonymous().get(AComment.path(id));
        shown.then()
                .statusCode(200)
                .body("authorName", equalTo("Ayşe"))
                .body("articleSlug", equalTo(article.slug()))
                .body("bodyHtml", containsString("<em>published</em>"))
                .body("pinned", equalTo(false))
                .body("replyCount", equalTo(0));
        assertEquals(
                Set.of("id", "articleSlug", "authorName", "bodyHtml", "createdAt", "pinned", "replyCount"),
                Shape.members(Shape.json(shown)));
    }

    @Test
    @DisplayName("with policy all lets every comment wait: 202 with the reason, and 404 until it is approved")
    void all() {
        Made article = articleWith("all");
        String first = waits(aComment().postedOn(article), "Every comment");
        decided(first, "approved");
        Wire.anonymous().get(AComment.path(first)).then().statusCode(200);
        waits(aComment().saying("Another thought").postedOn(article), "Every comment");
    }

    private static String waits(Response posted, String reason) {
        posted.then().statusCode(202).body("visible", equalTo(false)).body("reason", containsString(reason));
        String id = posted.path("id");
        Wire.anonymous().get(AComment.path(id)).then().statusCode(404);
        return id;
    }

    @Nested
    @DisplayName("with policy first")
    class First {

        private Made article;

        @BeforeEach
        void anArticleIsThere() {
            article = AnArticle.anArticle().published();
        }

        @Test
        @DisplayName("lets a comment wait whose address was merely typed, though one of that address was approved")
        void mistrustsTypedAddresses() {
            decided(waits(aComment().postedOn(article), "not confirmed"), "approved");
            waits(aComment().saying("Another thought").postedOn(article), "not confirmed");
        }
    }

    @Nested
    @DisplayName("on an article that takes none")
    class Closed {

        @Test
        @DisplayName("answers 403 comments_closed, to everybody")
        void isClosed() {
            Made article = AnArticle.anArticle()
                    .having("commentPolicy", Map.of("open", false))
                    .published();
            refused(article);
            Wire.as(Role.ADMIN, aComment().body())
                    .post(article.path() + "/comments")
                    .then()
                    .statusCode(403);
        }

        @Test
        @DisplayName("answers 403 once the days are over")
        void isOver() throws SQLException {
            Made article = AnArticle.anArticle()
                    .having("commentPolicy", Map.of("closesAfterDays", 7, "moderation", "none"))
                    .published();
            aComment().shownOn(article);
            publishedAgo("7 days - 1 minute");
            aComment().saying("Another thought").shownOn(article);
            publishedAgo("7 days");
            refused(article);
            Wire.anonymous()
                    .get(article.path())
                    .then()
                    .body("comments.count", equalTo(2))
                    .body("comments.open", equalTo(false));
        }

        private void refused(Made article) {
            aComment().postedOn(article).then().statusCode(403).body("code", equalTo("comments_closed"));
        }

        private void publishedAgo(String interval) throws SQLException {
            try (Connection connection = EmptyDatabase.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("update article set published_at = now() - (interval '"
                        + interval.replace(" - ", "' - interval '") + "')");
            }
        }

        @Test
        @DisplayName("answers 404 for a draft and for nothing, 410 for a withdrawn one, as reading them does")
        void isNotThere() {
            Made draft = AnArticle.anArticle().draft();
            Made withdrawn = AnArticle.anArticle().titled("Withdrawn").published();
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .delete(withdrawn.path() + "/publication")
                    .then()
                    .statusCode(204);
            answers(draft, 404);
            answers(withdrawn, 410);
            answers(new Made("", "nothing"), 404);
            Wire.as(Role.EDITOR, aComment().body())
                    .post(draft.path() + "/comments")
                    .then()
                    .statusCode(403);
        }

        private void answers(Made article, int status) {
            aComment().postedOn(article).then().statusCode(status);
            Wire.anonymous().get(article.path() + "/comments").then().statusCode(status);
        }
    }
}
