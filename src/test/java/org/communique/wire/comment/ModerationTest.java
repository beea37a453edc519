package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decide;
import static org.communique.wire.comment.AComment.decided;
import static org.communique.wire.comment.AComment.etag;
import static org.communique.wire.comment.AComment.moderation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Moderation")
class ModerationTest {

    @Test
    @DisplayName("shows private members and how it was decided, by which rule, why, when and by whom")
    void showsAll() {
        String id = aComment().having("authorUrl", "https://ayse.example/").takenOn(articleWith("first"));
        decided(id, "approved");
        JsonNode comment = Shape.json(Wire.as(Role.MODERATOR).get(moderation(id)));
        assertEquals(
                Set.of(
                        "id",
                        "articleSlug",
                        "authorName",
                        "authorEmail",
                        "emailConfirmed",
                        "heldBy",
                        "pinned",
                        "history",
                        "reports",
                        "authorUrl",
                        "clientAddress",
                        "body",
                        "bodyHtml",
                        "status",
                        "visible",
                        "createdAt",
                        "decisions",
                        "version"),
                Shape.members(comment));
        assertEquals(AComment.EMAIL, comment.path("authorEmail").asText());
        assertEquals("127.0.0.1", comment.path("clientAddress").asText());
        JsonNode first = comment.at("/decisions/0");
        JsonNode second = comment.at("/decisions/1");
        assertEquals(2, comment.path("decisions").size());
        assertEquals(Set.of("status", "rule", "reason", "checks", "decidedAt"), Shape.members(first));
        assertEquals(
                "pending policy_first",
                first.path("status").asText() + " " + first.path("rule").asText());
        assertEquals(Set.of("status", "rule", "reason", "checks", "decidedBy", "decidedAt"), Shape.members(second));
        assertEquals(
                "approved moderator",
                second.path("status").asText() + " " + second.path("rule").asText());
        assertEquals("Because of approved", second.path("reason").asText());
        assertEquals(
                Wire.as(Role.MODERATOR).get("/whoami").path("subject"),
                second.path("decidedBy").asText());
    }

    @ParameterizedTest
    @DisplayName("hides a comment by every other status, and shows it again")
    @ValueSource(strings = {"pending", "rejected", "spam", "deleted"})
    void hides(String status) {
        String id = aComment().shownOn(articleWith("none"));
        decide(id, status)
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("visible", equalTo(false));
        Wire.anonymous().get(AComment.path(id)).then().statusCode(404);
        decide(id, "approved")
                .then()
                .statusCode(200)
                .body("visible", equalTo(true))
                .body("version", equalTo(2));
        Wire.anonymous().get(AComment.path(id)).then().statusCode(200);
    }

    @Nested
    @DisplayName("under If-Match")
    class Preconditions {

        @Test
        @DisplayName("is 428 without it and 412 with a stale ETag, which tells the current one")
        void isRequired() {
            String id = aComment().takenOn(articleWith("all"));
            String first = etag(id);
            decide(id, "approved", null).then().statusCode(428).body("code", equalTo("precondition_required"));
            decide(id, "approved", first).then().statusCode(200).header("ETag", equalTo(etag(id)));
            decide(id, "spam", first)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("version_conflict"))
                    .header("ETag", equalTo(etag(id)));
            Wire.anonymous().get(AComment.path(id)).then().statusCode(200);
            decide(id, "spam", "*").then().statusCode(200);
        }

        @Test
        @DisplayName("keeps version and record when nothing changes")
        void unchanged() {
            String id = aComment().takenOn(articleWith("all"));
            decided(id, "approved");
            String before = etag(id);
            decide(id, "approved").then().statusCode(200).header("ETag", equalTo(before));
        }
    }

    @Test
    @DisplayName("wants a status that is one, a reason, and nothing else")
    void refuses() {
        String id = aComment().takenOn(articleWith("all"));
        refused(id, Map.of("status", "approved"), "/reason");
        refused(id, Map.of("reason", "Fine"), "/status");
        refused(id, Map.of("status", "hidden", "reason", "x"), "/status");
        refused(id, Map.of("status", "spam", "reason", " "), "/reason");
        refused(id, Map.of("status", "spam", "reason", "x".repeat(501)), "/reason");
        refused(id, Map.of("status", "spam", "reason", "x", "authorEmail", "y@z.example"), "/authorEmail");
        Wire.as(Role.MODERATOR).get(moderation(id)).then().body("status", equalTo("pending"));
    }

    private static void refused(String id, Map<String, ?> decision, String pointer) {
        Wire.as(Role.MODERATOR, decision)
                .header("If-Match", "*")
                .patch(moderation(id))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @DisplayName("is for moderators and admins")
    @EnumSource(Role.class)
    void isForModerators(Role role) {
        String id = aComment().takenOn(articleWith("all"));
        boolean may = role == Role.MODERATOR || role == Role.ADMIN;
        Wire.as(role).get("/moderation/comments").then().statusCode(may ? 200 : 403);
        Wire.as(role).get(moderation(id)).then().statusCode(may ? 200 : 403);
        Wire.as(role, Map.of("status", "spam", "reason", "x"))
                .header("If-Match", "*")
                .patch(moderation(id))
                .then()
                .statusCode(may ? 200 : 403);
        Wire.anonymous().get("/moderation/comments").then().statusCode(401);
        Wire.anonymous().get(moderation(id)).then().statusCode(401);
        Wire.anonymous()
                .contentType("application/json")
                .body("{}")
                .patch(moderation(id))
                .then()
                .statusCode(401);
    }
}
