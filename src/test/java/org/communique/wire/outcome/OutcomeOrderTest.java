package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("PUT /articles/{slug}/key-outcomes/order")
class OutcomeOrderTest {

    private Made article;
    private String a;
    private String b;
    private String c;

    @BeforeEach
    void threeOutcomes() {
        article = anArticle().draft();
        a = anOutcome().saying("A").addedTo(article);
        b = anOutcome().saying("B").addedTo(article);
        c = anOutcome().saying("C").addedTo(article);
    }

    private Response order(String ifMatch, List<?> ids) {
        var request = Wire.as(Role.EDITOR, Map.of("ids", ids));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(article.path() + "/key-outcomes/order");
    }

    private List<String> statements() {
        return Shape.each(Wire.as(Role.EDITOR).get(article.path() + "/key-outcomes"), "statement");
    }

    private int version() {
        return Wire.as(Role.EDITOR).get(article.path()).path("version");
    }

    @Test
    @DisplayName("puts them into the order and raises the article's version by one")
    void orders() {
        int before = version();
        String etag = article.etag();
        Response answer = order(etag, List.of(c, a, b));
        assertEquals(List.of("C", "A", "B"), Shape.each(answer, "statement"));
        assertEquals(List.of("1", "2", "3"), Shape.each(answer, "position"));
        assertEquals(List.of("C", "A", "B"), statements());
        assertEquals(before + 1, version());
    }

    @Test
    @DisplayName("makes the article's former ETag stale, for itself and for the article")
    void makesStale() {
        String stale = article.etag();
        order(stale, List.of(c, a, b)).then().statusCode(200);
        Wire.as(Role.EDITOR, Map.of("title", "New"))
                .header("If-Match", stale)
                .patch(article.path())
                .then()
                .statusCode(412);
        order(stale, List.of(a, b, c))
                .then()
                .statusCode(412)
                .body("code", equalTo("version_conflict"))
                .header("ETag", equalTo(article.etag()));
        assertEquals(List.of("C", "A", "B"), statements());
    }

    @Test
    @DisplayName("answers 428 without If-Match")
    void wantsIfMatch() {
        order(null, List.of(c, a, b)).then().statusCode(428).body("code", equalTo("precondition_required"));
        assertEquals(List.of("A", "B", "C"), statements());
    }

    @Test
    @DisplayName("answers 422 unless it holds each id exactly once")
    void wantsEachOnce() {
        String foreign = anOutcome().addedTo(anArticle().titled("Another").draft());
        String unknown = "0190a000-0000-7000-8000-000000000000";
        for (List<String> ids : List.of(
                List.<String>of(),
                List.of(a, b),
                List.of(a, b, b),
                List.of(a, b, c, c),
                List.of(a, b, foreign),
                List.of(a, b, c, foreign),
                List.of(a, b, unknown))) {
            order("*", ids)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"))
                    .body("violations.pointer", contains("/ids"));
        }
        assertEquals(List.of("A", "B", "C"), statements());
    }

    @Test
    @DisplayName("names an id that is none")
    void namesBadIds() {
        order("*", List.of(a, b, c.toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/ids/2"))
                .body("violations.code", contains("invalid_format"));
    }

    @Test
    @DisplayName("is for editors")
    void isForEditors() {
        String path = article.path() + "/key-outcomes/order";
        Map<String, ?> ids = Map.of("ids", List.of(c, b, a));
        Wire.anonymous()
                .contentType("application/json")
                .body(ids)
                .put(path)
                .then()
                .statusCode(401);
        Wire.as(Role.READER, ids).header("If-Match", "*").put(path).then().statusCode(403);
        Wire.as(Role.MODERATOR, ids).header("If-Match", "*").put(path).then().statusCode(403);
        Wire.as(Role.AUTHOR, ids).header("If-Match", "*").put(path).then().statusCode(404);
        Wire.as(Role.ADMIN, ids).header("If-Match", "*").put(path).then().statusCode(200);
    }
}
