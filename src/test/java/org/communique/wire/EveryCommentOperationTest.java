package org.communique.wire;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.Operations.changes;
import static org.communique.wire.Operations.reads;
import static org.communique.wire.Operations.removes;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation on comments succeeds once; that the answers are right by the contract is seen to by {@link Wire}. */
@QuarkusTest
@DisplayName("Every operation on comments answers as the contract says")
class EveryCommentOperationTest {

    private static final Map<String, Object> COMMENT =
            Map.of("authorName", "Ayşe", "authorEmail", "ayse@example.com", "body", "Will the notes be *published*?");

    private static Made article(String moderation) {
        return anArticle()
                .having("commentPolicy", Map.of("moderation", moderation))
                .published();
    }

    private static Response posted(Made article) {
        return Wire.anonymous().contentType("application/json").body(COMMENT).post(article.path() + "/comments");
    }

    @Test
    @DisplayName("on comments and their moderation")
    void comments() {
        Made made = article("all");
        String list = made.path() + "/comments";
        Response posted =
                Wire.as(Role.READER, COMMENT).header("Idempotency-Key", "once").post(list);
        posted.then().statusCode(202);
        Wire.as(Role.READER, COMMENT)
                .header("Idempotency-Key", "once")
                .post(list)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"));
        String id = posted.path("id");
        reads("/moderation/comments", "/moderation/comments/" + id);
        changes("PATCH", "/moderation/comments/" + id, Map.of("status", "approved", "reason", "Fine"));
        reads(list, list + "?view=tree", list + "?fields=id&limit=1", "/comments", "/comments/" + id);
        Wire.as(Role.MODERATOR).put("/comments/" + id + "/pin").then().statusCode(204);
        removes("/comments/" + id + "/pin");
        reports(id).then().statusCode(204);
        reports(id).then().statusCode(204).header("Idempotency-Replayed", equalTo("true"));
    }

    private static Response reports(String id) {
        return Wire.anonymous()
                .contentType("application/json")
                .header("Idempotency-Key", "once")
                .body(Map.of("reason", "spam"))
                .post("/comments/" + id + "/reports");
    }

    @Test
    @DisplayName("on a comment of one's own")
    void own() {
        Response posted = posted(article("none"));
        posted.then().statusCode(201);
        String path = "/comments/" + posted.path("id");
        String token = posted.path("editToken");
        Wire.own(token).get(path).then().statusCode(200);
        Wire.own(token).body(Map.of("body", "Other words")).patch(path).then().statusCode(200);
        changes("PATCH", "/moderation" + path, Map.of("status", "rejected", "reason", "No"));
        Wire.own(token).get(path + "/statement").then().statusCode(200);
        Wire.own(token)
                .body(Map.of("text", "Why?"))
                .post(path + "/statement/appeal")
                .then()
                .statusCode(201);
        Wire.own(token).delete(path).then().statusCode(204);
    }

    @Test
    @DisplayName("on rules, trials and closures")
    void moderation() {
        Made made = article("all");
        Wire.anonymous().get(made.path() + "/comments/form").then().statusCode(200);
        String id = posted(made).path("id");
        Response rule = Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", "notes"))
                .post("/moderation/rules");
        rule.then().statusCode(201);
        String path = "/moderation/rules/" + rule.path("id");
        reads("/moderation/rules", path);
        changes("PATCH", path, Map.of("result", "spam"));
        Wire.as(Role.MODERATOR, Map.of("article", made.slug(), "comment", COMMENT))
                .post("/moderation/dry-run")
                .then()
                .statusCode(200);
        Wire.as(Role.MODERATOR, Map.of()).post("/moderation/recheck").then().statusCode(200);
        removes(path);
        Map<String, Object> decision = Map.of("id", id, "version", 1, "status", "approved", "reason", "Fine");
        Wire.as(Role.MODERATOR, Map.of("decisions", List.of(decision)))
                .post("/moderation/decisions")
                .then()
                .statusCode(200);
        changes("PUT", made.path() + "/comments/closure", Map.of("reason", "Enough"));
        reads(made.path() + "/comments/closure");
        removes(made.path() + "/comments/closure");
    }

    @Test
    @DisplayName("on what is held about an email address")
    void privacy() {
        posted(article("all")).then().statusCode(202);
        String path = "/privacy/subjects?email=ayse@example.com";
        reads(path);
        Wire.as(Role.ADMIN).delete(path).then().statusCode(200);
    }
}
