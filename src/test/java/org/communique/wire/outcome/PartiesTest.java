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
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Parties")
class PartiesTest {

    static final String NORWAY = "/parties/norway";

    @Test
    @DisplayName("GET /parties lists them by slug, with the numbers of their public outcomes by status")
    void lists() {
        Made open = anArticle().published();
        anOutcome().binding("Peru", "Norway").addedTo(open);
        anOutcome().binding("Norway").having("status", "in_progress").addedTo(open);
        anOutcome().binding("Norway").addedTo(open);
        anOutcome()
                .binding("Norway")
                .having("status", "stalled")
                .addedTo(anArticle().titled("Draft").draft());
        Response list = Wire.anonymous().get("/parties?count=exact");
        list.then()
                .statusCode(200)
                .body("items.slug", contains("norway", "peru"))
                .body("items.outcomes", contains(Map.of("in_progress", 1, "reported", 2), Map.of("reported", 1)))
                .body("page.total", equalTo(2));
        assertEquals(
                Set.of("id", "slug", "name", "aliases", "outcomes", "outcomesByKind", "outcomeCount", "version"),
                Shape.members(Shape.json(list).at("/items/0")));
        assertEquals(List.of("norway", "peru"), Shape.everyPage("/parties", 1, "slug"));
        Wire.anonymous()
                .get(NORWAY)
                .then()
                .statusCode(200)
                .body("outcomes", equalTo(Map.of("in_progress", 1, "reported", 2)));
    }

    @Test
    @DisplayName("that only drafts name are hidden from the public")
    void hidesUnpublished() {
        Made draft = anArticle().draft();
        anOutcome().binding("Norway").addedTo(draft);
        Wire.anonymous().get(NORWAY).then().statusCode(404).body("code", equalTo("not_found"));
        Wire.anonymous()
                .get("/parties?count=exact")
                .then()
                .body("items.size()", equalTo(0))
                .body("page.total", equalTo(0));
        Wire.as(Role.READER).get(NORWAY).then().statusCode(200).body("outcomes", equalTo(Map.of()));
        Wire.as(Role.READER).get("/parties?count=exact").then().body("items.slug", contains("norway"));
        Wire.as(Role.AUTHOR).get(NORWAY).then().statusCode(404);
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", "*")
                .put(draft.path() + "/publication")
                .then()
                .statusCode(200);
        Wire.anonymous().get(NORWAY).then().statusCode(200);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(draft.path() + "/publication")
                .then()
                .statusCode(204);
        Wire.anonymous().get(NORWAY).then().statusCode(404);
    }

    @Test
    @DisplayName("GET of one that is none answers 404")
    void unknown() {
        Wire.anonymous().get("/parties/atlantis").then().statusCode(404);
        Wire.anonymous().get("/parties/Norway").then().statusCode(404);
    }
}
