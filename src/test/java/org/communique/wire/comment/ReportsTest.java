package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("POST /comments/{id}/reports")
class ReportsTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static Response report(String id, Map<String, ?> report) {
        return Wire.anonymous().contentType("application/json").body(report).post(AComment.path(id) + "/reports");
    }

    private static void reported(String id) {
        report(id, Map.of("reason", "abuse")).then().statusCode(204);
    }

    /** As if those so far came from elsewhere. */
    private static void fromElsewhere() {
        Sql.run("update comment_report set reporter = sha256(cast(cast(id as text) as bytea))");
    }

    @Test
    @DisplayName("by three readers sends a comment back to the queue with its replies; one reader counts once")
    void threshold() {
        String id = aComment().shownOn(article);
        String reply = aComment().replyingTo(id).shownOn(article);
        for (int time = 0; time < 4; time++) {
            reported(id);
        }
        assertEquals(1, Moderators.seen(id).path("reports").size());
        fromElsewhere();
        reported(id);
        assertEquals("approved", Moderators.status(id));
        fromElsewhere();
        report(id, Map.of("reason", "illegal", "detail", "As *such*")).then().statusCode(204);
        assertEquals("pending", Moderators.status(id));
        assertEquals(List.of("reports"), Moderators.heldBy(id));
        assertEquals("As *such*", Moderators.seen(id).at("/reports/2/detail").asText());
        for (String hidden : List.of(id, reply)) {
            Wire.anonymous().get(AComment.path(hidden)).then().statusCode(404);
            report(hidden, Map.of("reason", "spam")).then().statusCode(404);
        }
    }

    @Test
    @DisplayName("counts anew once a moderator has looked at the comment, even if nothing changed")
    void settled() {
        String id = aComment().shownOn(article);
        for (int reader = 0; reader < 2; reader++) {
            reported(id);
            fromElsewhere();
        }
        decided(id, "approved");
        assertTrue(Moderators.seen(id).at("/reports/1").has("settledAt"));
        for (int reader = 0; reader < 2; reader++) {
            reported(id);
            fromElsewhere();
        }
        assertEquals("approved", Moderators.status(id));
        reported(id);
        assertEquals("pending", Moderators.status(id));
        decided(id, "approved");
        Wire.anonymous().get(AComment.path(id)).then().statusCode(200);
    }

    @Test
    @DisplayName("is 404 for what does not show, a bare place included")
    void hidden() {
        String parent = aComment().shownOn(article);
        aComment().replyingTo(parent).shownOn(article);
        decided(parent, "deleted");
        Wire.anonymous().get(AComment.path(parent)).then().statusCode(200);
        String waiting = aComment().takenOn(articleWith("all"));
        for (String id : List.of(parent, waiting, "0190a000-0000-7000-8000-000000000000", "x")) {
            report(id, Map.of("reason", "spam")).then().statusCode(404);
        }
        assertEquals("0", Sql.value("select count(*) from comment_report"));
    }

    @ParameterizedTest
    @DisplayName("takes a reason that is one, and a detail that can be kept")
    @ValueSource(
            strings = {
                "reason=null",
                "reason=\"Spam\"",
                "reason=1",
                "detail=\"a\\u0000b\"",
                "detail=\"\\ud800\"",
                "detail=\"\"",
                "detail=1",
                "reporter=\"x\"",
                "commentId=\"x\"",
                "settledAt=null"
            })
    void refuses(String member) {
        String[] parts = member.split("=");
        Map<String, String> members = new HashMap<>(Map.of("reason", "\"spam\""));
        members.put(parts[0], parts[1]);
        StringBuilder body = new StringBuilder();
        members.forEach(
                (name, value) -> body.append(",\"").append(name).append("\":").append(value));
        String id = aComment().shownOn(article);
        Wire.anonymous()
                .contentType("application/json")
                .body("{" + body.substring(1) + "}")
                .post(AComment.path(id) + "/reports")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/" + parts[0]));
    }
}
