package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The statement of reasons")
class StatementTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    @Test
    @DisplayName("tells the author each decision and why, not who made it; at any time, and nobody else")
    void tells() {
        Own own = Own.of(aComment(), article).posted("40 days");
        decided(own.id(), "rejected");
        Response statement = own.statement();
        statement
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("status", equalTo("rejected"))
                .body("decisions.rule", contains("policy_none", "moderator"))
                .body("decisions.automatic", contains(true, false))
                .body("decisions[1].reason", equalTo("Because of rejected"))
                .body("appealable", equalTo(true))
                .body("appeal", nullValue());
        assertEquals(
                Set.of("status", "rule", "reason", "automatic", "decidedAt"),
                Shape.members(Shape.json(statement).at("/decisions/1")));
        assertTrue(statement.headers().getValues("Vary").contains("Edit-Token"));
        Own other = Own.of(aComment(), article);
        for (var request : java.util.List.of(Wire.own(other.token()), Wire.own("x"))) {
            request.get(own.path() + "/statement").then().statusCode(404);
            request.body("{\"text\":\"x\"}")
                    .post(own.path() + "/statement/appeal")
                    .then()
                    .statusCode(404);
        }
        Wire.own(own.token()).get(other.path() + "/statement").then().statusCode(403);
        Wire.anonymous().get(own.path() + "/statement").then().statusCode(400);
        Wire.anonymous()
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post(own.path() + "/statement/appeal")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("can be appealed against once, and the next decision answers")
    void appeal() {
        Own own = Own.of(aComment(), article);
        own.appeal("Why?").then().statusCode(409).body("code", equalTo("conflict"));
        decided(own.id(), "spam");
        own.appeal(" It is no spam. ")
                .then()
                .statusCode(201)
                .body("appealable", equalTo(false))
                .body("appeal.text", equalTo("It is no spam."))
                .body("appeal.settledAt", nullValue());
        own.appeal("Once more").then().statusCode(409);
        assertEquals(
                "It is no spam.", Moderators.seen(own.id()).at("/appeal/text").asText());
        decided(own.id(), "spam");
        own.statement().then().body("appeal.settledAt", notNullValue()).body("appealable", equalTo(false));
        decided(own.id(), "approved");
        own.appeal("Thanks").then().statusCode(409);
    }

    @Test
    @DisplayName("waits with the comment: nothing to appeal against")
    void waiting() {
        Own own = Own.of(aComment(), articleWith("all"));
        own.statement().then().body("status", equalTo("pending")).body("appealable", equalTo(false));
        own.appeal("Hurry").then().statusCode(409);
    }

    @ParameterizedTest
    @DisplayName("is appealed against with a text that can be kept")
    @ValueSource(strings = {"null", "\"\"", "\" \"", "1", "\"a\\u0000b\"", "\"\\ud800\"", "\"a\\u202eb\""})
    void refuses(String text) {
        Own own = Own.of(aComment(), article);
        decided(own.id(), "rejected");
        Wire.own(own.token())
                .body("{\"text\":" + text + "}")
                .post(own.path() + "/statement/appeal")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
        own.appeal("x".repeat(2_001)).then().statusCode(422);
        own.appeal("x".repeat(2_000)).then().statusCode(201);
    }
}
