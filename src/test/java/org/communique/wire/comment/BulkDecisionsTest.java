package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /moderation/decisions")
class BulkDecisionsTest {

    private static final String NOBODY = "0190a000-0000-7000-8000-000000000000";

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("all");
    }

    private static Map<String, Object> decision(String id, int version, String status) {
        return Map.of("id", id, "version", version, "status", status, "reason", "Because of " + status);
    }

    private static Response decide(List<?> decisions) {
        return Wire.as(Role.MODERATOR, Map.of("decisions", decisions)).post("/moderation/decisions");
    }

    @Test
    @DisplayName("decides each by itself: what cannot be says why, and leaves the others alone")
    void mixed() {
        String one = aComment().takenOn(article);
        String two = aComment().takenOn(article);
        String changed = aComment().takenOn(article);
        AComment.decided(changed, "spam");
        Response answer = decide(List.of(
                decision(one, 0, "approved"),
                decision(NOBODY, 0, "approved"),
                decision(changed, 0, "approved"),
                decision(two, 0, "rejected"),
                decision(two, 0, "approved")));
        answer.then()
                .statusCode(200)
                .body("results.id", contains(one, NOBODY, changed, two, two))
                .body("results.decided", contains(true, false, false, true, false))
                .body("results.findAll { it.code }.code", contains("not_found", "version_conflict", "version_conflict"))
                .body("results.findAll { it.version != null }.version", contains(1, 1));
        assertEquals(
                List.of("approved", "rejected", "spam"),
                Stream.of(one, two, changed).map(Moderators::status).toList());
        Wire.anonymous().get(AComment.path(one)).then().statusCode(200);
    }

    @Test
    @DisplayName("takes 500 at once, not 501, and not none")
    void limits() {
        String id = aComment().takenOn(article);
        List<?> most = IntStream.range(0, 500)
                .mapToObj(i -> decision(i == 499 ? id : NOBODY, 0, "spam"))
                .toList();
        Response answer = decide(most);
        answer.then().statusCode(200);
        assertEquals(500, answer.<List<?>>path("results").size());
        assertEquals("spam", Moderators.status(id));
        for (List<?> wrong : List.of(Collections.nCopies(501, decision(id, 1, "approved")), List.of())) {
            decide(wrong).then().statusCode(422).body("violations.pointer", hasItem("/decisions"));
        }
        assertEquals("spam", Moderators.status(id));
    }

    @Test
    @DisplayName("refuses all when one is not even a decision, and names it")
    void refuses() {
        String id = aComment().takenOn(article);
        for (String member : List.of("id", "version", "status", "reason")) {
            Map<String, Object> wrong = new HashMap<>(decision(id, 0, "spam"));
            wrong.remove(member);
            decide(List.of(decision(id, 0, "spam"), wrong))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/decisions/1/" + member));
        }
        Map<String, Object> foreign = new HashMap<>(decision(id, 0, "spam"));
        foreign.put("authorEmail", "x@y.example");
        decide(List.of(foreign))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/decisions/0/authorEmail"));
        decide(List.of(decision(id, -1, "spam"))).then().statusCode(422);
        decide(Collections.singletonList(null)).then().statusCode(422);
        assertEquals("pending", Moderators.status(id));
    }

    @Test
    @DisplayName("of two moderators at once decides each comment for one of them")
    void together() {
        List<String> ids =
                Stream.generate(() -> aComment().takenOn(article)).limit(10).toList();
        var answers = Stream.of("approved", "rejected")
                .map(status -> CompletableFuture.supplyAsync(() ->
                        decide(ids.stream().map(id -> decision(id, 0, status)).toList())))
                .toList();
        List<List<Boolean>> decided = answers.stream()
                .map(answer -> answer.join().<List<Boolean>>path("results.decided"))
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            boolean approved = decided.get(0).get(i);
            assertEquals(!approved, decided.get(1).get(i));
            assertEquals(approved ? "approved" : "rejected", Moderators.status(ids.get(i)));
            assertEquals(2, Moderators.seen(ids.get(i)).path("decisions").size());
        }
    }
}
