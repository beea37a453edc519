package org.communique.wire.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;

/** What moderators do and see. */
final class Moderators {

    private Moderators() {}

    static Response rule(String kind, String value) {
        return Wire.as(Role.MODERATOR, Map.of("kind", kind, "value", value)).post("/moderation/rules");
    }

    /** Makes a rule that holds; tells its path. */
    static String ruled(String kind, String value) {
        Response made = rule(kind, value);
        made.then().statusCode(201);
        return "/moderation/rules/" + Shape.text(made, "/id");
    }

    static void repealed(String rule) {
        Wire.as(Role.MODERATOR).header("If-Match", "*").delete(rule).then().statusCode(204);
    }

    static JsonNode seen(String id) {
        Response comment = Wire.as(Role.MODERATOR).get(AComment.moderation(id));
        comment.then().statusCode(200);
        return Shape.json(comment);
    }

    static List<String> heldBy(String id) {
        List<String> rules = new ArrayList<>();
        seen(id).path("heldBy").forEach(rule -> rules.add(rule.asText()));
        return rules;
    }

    /** What a check found in the last judgement. */
    static String found(String id, String check) {
        String found = null;
        for (JsonNode decision : seen(id).path("decisions")) {
            for (JsonNode item : decision.path("checks")) {
                if (item.path("rule").asText().equals(check)) {
                    found = item.path("result").asText();
                }
            }
        }
        return found;
    }

    static String status(String id) {
        return seen(id).path("status").asText();
    }

    /** Asks what would become of a comment from somewhere. */
    static Response tried(Made article, AComment comment, String client) {
        Map<String, Object> trial = new HashMap<>(Map.of("article", article.slug(), "comment", comment.body()));
        if (client != null) {
            trial.put("clientAddress", client);
        }
        return Wire.as(Role.MODERATOR, trial).post("/moderation/dry-run");
    }

    /** What a check would find in a comment from somewhere. */
    static String tried(Made article, AComment comment, String client, String check) {
        Response trial = tried(article, comment, client);
        trial.then().statusCode(200);
        return trial.path("checks.find { it.rule == '" + check + "' }.result");
    }

    static void rechecked(int checked, int approved) {
        Response recheck = Wire.as(Role.MODERATOR, Map.of()).post("/moderation/recheck");
        recheck.then().statusCode(200);
        assertEquals(
                List.of(checked, approved, 0),
                List.of(recheck.path("checked"), recheck.path("approved"), recheck.path("remaining")));
    }
}
