package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A comment that its author changed")
class EditedCommentTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private List<String> shown() {
        return Shape.each(Wire.anonymous().get(article.path() + "/comments"), "id");
    }

    private static void waits(Own own, String... rules) {
        assertEquals("pending", Moderators.status(own.id()));
        assertEquals(List.of(rules), Moderators.heldBy(own.id()));
        Wire.anonymous().get(own.path()).then().statusCode(404);
    }

    @Test
    @DisplayName("into spam waits again, its replies vanish with it, and moderators see what it said")
    void intoSpam() {
        Own own = Own.of(aComment().saying("A fair question"), article);
        String reply = aComment().replyingTo(own.id()).shownOn(article);
        Moderators.ruled("word", "casino");
        assertEquals(List.of(own.id(), reply), shown());
        own.say(
                        "The best C\u0430sino, C\u00c1SINO https://a.example https://b.example https://c.example https://d.example")
                .then()
                .statusCode(200)
                .body("own.visible", equalTo(false))
                .body("own.status", equalTo("pending"));
        waits(own, "links", "blocked_words");
        assertEquals(List.of(), shown());
        Wire.anonymous().get(AComment.path(reply)).then().statusCode(404);
        assertEquals(
                "A fair question",
                Moderators.seen(own.id()).at("/history/0/body").asText());
        own.say("A fair question again").then().body("own.visible", equalTo(true));
        assertEquals(List.of(own.id(), reply), shown());
        assertEquals(2, Moderators.seen(own.id()).path("history").size());
    }

    @Test
    @DisplayName("waits again under the policy all, though it was approved")
    void underPolicyAll() {
        Own own = Own.of(aComment(), articleWith("all"));
        decided(own.id(), "approved");
        own.edit(Map.of()).then().statusCode(200).body("own.visible", equalTo(true));
        own.say("Something else").then().statusCode(200).body("own.visible", equalTo(false));
        waits(own, "policy_all");
    }

    @ParameterizedTest
    @DisplayName("against which a moderator decided does not change: 409")
    @ValueSource(strings = {"rejected", "spam"})
    void decidedAgainst(String status) {
        Own own = Own.of(aComment().saying("As it was"), article);
        decided(own.id(), status);
        own.say("As it was").then().statusCode(200);
        own.say("Other words").then().statusCode(409).body("code", equalTo("comment_decided"));
        assertEquals(status, Moderators.status(own.id()));
        assertEquals("As it was", Moderators.seen(own.id()).path("body").asText());
    }

    @Test
    @DisplayName("so that it shows closes its appeal, and so that it does not leaves it open")
    void closesItsAppeal() {
        Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", "casino", "result", "spam"))
                .post("/moderation/rules")
                .then()
                .statusCode(201);
        Own own = Own.of(aComment().saying("A casino"), article);
        own.appeal("It is a report on one").then().statusCode(201);
        own.say("Another casino").then().body("own.status", equalTo("spam"));
        own.statement().then().body("appeal.settledAt", nullValue());
        own.say("A report").then().body("own.status", equalTo("approved"));
        own.statement().then().body("appeal.settledAt", notNullValue()).body("appealable", equalTo(false));
        assertEquals(List.of(), Shape.each(Wire.as(Role.MODERATOR).get("/moderation/comments?appealed=true"), "id"));
        Own removed = Own.of(aComment().saying("This casino"), article);
        removed.appeal("It is a report on one").then().statusCode(201);
        removed.remove().then().statusCode(204);
        removed.statement().then().body("appeal.settledAt", notNullValue());
    }

    @Test
    @DisplayName("that a moderator or readers sent back to the queue stays there, whatever it says now")
    void stillWaits() {
        Own held = Own.of(aComment(), article);
        decided(held.id(), "pending");
        held.say("Harmless words").then().statusCode(200).body("own.visible", equalTo(false));
        waits(held, "moderator");
        held.say("z\u200Bz").then().statusCode(200);
        waits(held, "odd_unicode", "moderator");
        Own reported = Own.of(aComment(), article);
        Sql.run(
                "update comment set status = 'pending', visible = false, held_by = '{reports}' where id = cast(? as uuid)",
                reported.id());
        reported.say("Other harmless words").then().statusCode(200).body("own.visible", equalTo(false));
        waits(reported, "reports");
        Moderators.rechecked(0, 0);
        decided(held.id(), "approved");
        held.say("Now free").then().body("own.visible", equalTo(true));
    }

    @Test
    @DisplayName("does not lose what was found of its form")
    void keepsHoneypot() {
        Own own = Own.of(aComment().having("website", "x"), article);
        own.say("Harmless words").then().statusCode(200).body("own.status", equalTo("spam"));
        own.say("More harmless words").then().statusCode(200).body("own.status", equalTo("spam"));
        assertEquals(List.of("honeypot"), Moderators.heldBy(own.id()));
    }

    @Test
    @DisplayName("is not to be changed below an article that is not public any more")
    void withdrawn() {
        Own own = Own.of(aComment(), article);
        article.send("DELETE", "/publication", "").then().statusCode(204);
        own.say("Other").then().statusCode(404);
        own.read().then().statusCode(404);
    }
}
