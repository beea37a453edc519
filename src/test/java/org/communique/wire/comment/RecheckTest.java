package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Checks out of turn")
class RecheckTest {

    private static final String ROWS = """
            select string_agg(name || (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || name, false, true, '')))[1]::text,
              ' ' order by name) from (select format('%I', tablename) as name from pg_tables where schemaname = 'public') t
            """;

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static Response recheck(Map<String, ?> input) {
        return Wire.as(Role.MODERATOR, input).post("/moderation/recheck");
    }

    @Test
    @DisplayName("on trial tell what posting tells, and keep nothing")
    void dryRun() {
        Moderators.ruled("word", "casino");
        for (AComment comment : List.of(
                aComment().saying("A casino \u200B"),
                aComment(),
                aComment().having("website", "x"),
                aComment().having("formToken", "x"))) {
            String before = Sql.value(ROWS);
            Response trial = Moderators.tried(article, comment, null);
            trial.then().statusCode(200);
            assertEquals(before, Sql.value(ROWS));
            var seen = Moderators.seen(comment.takenOn(article));
            assertEquals(seen.path("status").asText(), trial.path("status"));
            assertEquals(seen.at("/decisions/0/rule").asText(), trial.path("rule"));
            assertEquals(seen.at("/decisions/0/reason").asText(), trial.path("reason"));
            assertEquals(
                    seen.at("/decisions/0/checks").findValuesAsText("result"),
                    trial.<List<String>>path("checks.result"));
        }
    }

    @Test
    @DisplayName("on trial tell that no comment or no reply would be taken, with the code that posting answers with")
    void dryRunTellsRefusals() {
        String parent = aComment().shownOn(article);
        String elsewhere = aComment().shownOn(AComment.articleWith("none"));
        Moderators.tried(article, aComment().replyingTo(parent), null).then().body("status", equalTo("approved"));
        assertRefused(aComment().replyingTo(elsewhere), 422, "invalid_parent");
        AComment.decided(parent, "rejected");
        assertRefused(aComment().replyingTo(parent), 422, "invalid_parent");
        Wire.as(Role.MODERATOR, Map.of())
                .put(article.path() + "/comments/closure")
                .then()
                .statusCode(200);
        assertRefused(aComment().replyingTo(parent), 403, "comments_closed");
    }

    private void assertRefused(AComment comment, int status, String code) {
        Response posted = comment.postedOn(article);
        posted.then().statusCode(status).body("code", equalTo(code));
        Response trial = Moderators.tried(article, comment, null);
        trial.then()
                .statusCode(200)
                .body("rule", equalTo(code))
                .body("reason", equalTo(posted.path("detail")))
                .body("checks", empty());
        assertEquals(Set.of("rule", "reason", "checks"), Shape.members(Shape.json(trial)));
    }

    @Test
    @DisplayName("on trial are refused what posting is refused, at the member of the comment")
    void dryRunRefuses() {
        Moderators.tried(article, aComment().from("x"), null)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/comment/authorEmail"));
        Moderators.tried(article, aComment().having("status", "approved"), null)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/comment/status"));
        for (String address : List.of("here", "", "1.2.3", "192.0.2.1/24", "a\u0000")) {
            Moderators.tried(article, aComment(), address)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/clientAddress"));
        }
        Moderators.tried(new Made("", "nothing"), aComment(), null).then().statusCode(404);
    }

    @Test
    @DisplayName("show comments when the rule that held them is gone, and hold none that show")
    void afterRules() {
        String rule = Moderators.ruled("word", "casino");
        String word = aComment().saying("The casino").takenOn(article);
        String both = aComment().saying("Another casino \u200B").takenOn(article);
        Moderators.rechecked(2, 0);
        assertEquals(1, Moderators.seen(word).path("decisions").size());
        Moderators.repealed(rule);
        Moderators.rechecked(2, 1);
        assertEquals(List.of(), Moderators.heldBy(word));
        assertEquals(List.of("odd_unicode"), Moderators.heldBy(both));
        Wire.anonymous().get(AComment.path(word)).then().statusCode(200);
        Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", "casino", "result", "spam"))
                .post("/moderation/rules")
                .then()
                .statusCode(201);
        recheck(Map.of()).then().body("checked", equalTo(1)).body("spam", equalTo(1));
        assertEquals("approved", Moderators.status(word));
        assertEquals("spam", Moderators.status(both));
    }

    @Test
    @DisplayName("leave alone what a moderator or readers hold, and what was found of the form")
    void leavesAlone() {
        String hasty = aComment().having("formToken", "forged").takenOn(article);
        String trapped = aComment().having("website", "x").takenOn(article);
        String held = aComment().shownOn(article);
        decided(held, "pending");
        String reported = aComment().shownOn(article);
        Sql.run("update comment set status = 'pending', held_by = '{reports}' where id = cast(? as uuid)", reported);
        Moderators.rechecked(1, 0);
        assertEquals(List.of("form_timing"), Moderators.heldBy(hasty));
        assertEquals("spam", Moderators.status(trapped));
        assertEquals(List.of("moderator"), Moderators.heldBy(held));
        assertEquals(List.of("reports"), Moderators.heldBy(reported));
    }

    @Test
    @DisplayName("go on where they stopped, and end")
    void inParts() {
        Made waiting = articleWith("all");
        for (int i = 0; i < 3; i++) {
            aComment().takenOn(waiting);
        }
        Response first = recheck(Map.of("limit", 2, "checkedBefore", "2999-01-01T00:00:00Z"));
        first.then().statusCode(200).body("checked", equalTo(2)).body("remaining", equalTo(1));
        String before = first.path("checkedBefore");
        assertFalse(Instant.parse(before).isAfter(Instant.now()));
        recheck(Map.of("limit", 2, "checkedBefore", before))
                .then()
                .body("checked", equalTo(1))
                .body("remaining", equalTo(0));
        recheck(Map.of("checkedBefore", before)).then().body("checked", equalTo(0));
        for (Object wrong : List.of(0, 501, "x")) {
            recheck(Map.of("limit", wrong)).then().statusCode(422).body("violations.pointer", contains("/limit"));
        }
        for (String wrong : List.of("x", "+999999999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z")) {
            recheck(Map.of("checkedBefore", wrong)).then().statusCode(422);
        }
    }
}
