package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.TODAY;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.communique.wire.outcome.AnUpdate.strike;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The history of a key outcome")
class OutcomeHistoryTest {

    private Made article;
    private String outcome;

    @BeforeEach
    void reportedInJanuary() {
        article = anArticle().published();
        outcome = anOutcome().addedTo(article);
        AnUpdate.reported(outcome, "2025-01-10");
    }

    private ValidatableResponse seen() {
        return Wire.anonymous().get("/key-outcomes/" + outcome).then().statusCode(200);
    }

    private void stands(String status, String since) {
        seen().body("status", equalTo(status)).body("statusSince", equalTo(since));
    }

    @Test
    @DisplayName("begins with the report")
    void begins() {
        stands("reported", "2025-01-10");
        seen().body("history", equalTo(List.of()));
    }

    @Test
    @DisplayName("tells what became of it, with its source, and the status follows")
    void tells() {
        Response told = anUpdate("in_progress")
                .on("2025-02-01")
                .having("note", "Notes were exchanged.")
                .reportedBy(article, "exchange notes")
                .sentTo(outcome);
        told.then()
                .statusCode(201)
                .body("article.slug", equalTo(article.slug()))
                .body("article.id", equalTo(article.id()))
                .body("evidence.state", equalTo("anchored"))
                .body("evidence.start", equalTo(24));
        assertEquals(
                Set.of("id", "status", "on", "note", "article", "evidence", "createdAt", "version"),
                Shape.members(Shape.json(told)));
        String path = told.header("Location").replaceAll(".*/api/v1", "");
        Wire.anonymous().get(path).then().statusCode(200).body("note", equalTo("Notes were exchanged."));
        stands("in_progress", "2025-02-01");
        seen().body("history.id", contains(told.<String>path("id")));
    }

    @Test
    @DisplayName("is in the order of days; who is entered late takes an earlier place and changes nothing later")
    void ordersByDay() {
        anUpdate("fulfilled").on("2025-06-12").addedTo(outcome);
        anUpdate("in_progress").on("2025-03-01").addedTo(outcome);
        stands("fulfilled", "2025-06-12");
        seen().body("history.status", contains("in_progress", "fulfilled"));
        Wire.anonymous().get(AnUpdate.path(outcome)).then().body("items.on", contains("2025-03-01", "2025-06-12"));
    }

    @Test
    @DisplayName("counts the last entry of a day, and from the first day of the same status on")
    void countsTheLastOfADay() {
        anUpdate("stalled").on("2025-03-01").addedTo(outcome);
        anUpdate("in_progress").on("2025-03-01").addedTo(outcome);
        anUpdate("in_progress").on("2025-05-01").addedTo(outcome);
        stands("in_progress", "2025-03-01");
        anUpdate("reported").on("2025-06-01").addedTo(outcome);
        stands("reported", "2025-06-01");
    }

    @Test
    @DisplayName("keeps a wrong entry beside the one that corrects it, which alone counts")
    void corrects() {
        String wrong = anUpdate("abandoned").on("2025-06-01").addedTo(outcome);
        String right = anUpdate("stalled").on("2025-04-01").correcting(wrong).addedTo(outcome);
        stands("stalled", "2025-04-01");
        seen().body("history.id", contains(right, wrong))
                .body("history[0].corrects", equalTo(wrong))
                .body("history[1].correctedBy", equalTo(right));
        anUpdate("reported")
                .correcting(wrong)
                .sentTo(outcome)
                .then()
                .statusCode(409)
                .body("code", equalTo("already_corrected"));
        strike(outcome, right).then().statusCode(200);
        stands("abandoned", "2025-06-01");
        anUpdate("fulfilled").correcting(wrong).addedTo(outcome);
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(AnUpdate.path(outcome) + "/" + right + "/strike")
                .then()
                .statusCode(409)
                .body("code", equalTo("already_corrected"));
        stands("fulfilled", TODAY);
    }

    @Test
    @DisplayName("shows what was struck to staff only, and forgets its effect")
    void strikes() {
        String update = anUpdate("fulfilled").addedTo(outcome);
        String one = AnUpdate.path(outcome) + "/" + update;
        strike(outcome, update)
                .then()
                .statusCode(200)
                .body("strike.reason", equalTo("Never happened."))
                .body("version", equalTo(1));
        strike(outcome, update).then().statusCode(200).body("version", equalTo(1));
        stands("reported", "2025-01-10");
        seen().body("history", equalTo(List.of()));
        Wire.anonymous().get(one).then().statusCode(404);
        Wire.as(Role.AUTHOR).get(one).then().statusCode(404);
        Wire.as(Role.READER)
                .get("/key-outcomes/" + outcome)
                .then()
                .body("status", equalTo("reported"))
                .body("history[0].strike.reason", equalTo("Never happened."));
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(one + "/strike")
                .then()
                .statusCode(204);
        stands("fulfilled", TODAY);
        Wire.anonymous().get(one).then().statusCode(200).body("strike", nullValue());
    }

    @Test
    @DisplayName("is told with all of an article's outcomes in one request")
    void timeline() {
        String other = anOutcome().quoting("meet again").addedTo(article);
        String update = anUpdate("fulfilled").addedTo(outcome);
        Wire.anonymous()
                .get(article.path() + "/key-outcomes?include=history")
                .then()
                .statusCode(200)
                .body("items.id", contains(outcome, other))
                .body("items[0].history.id", contains(update))
                .body("items[1].history", equalTo(List.of()));
        Wire.anonymous()
                .get(article.path() + "/key-outcomes")
                .then()
                .body("items[0].status", equalTo("fulfilled"))
                .body("items[0].history", nullValue());
        Wire.anonymous().get(article.path()).then().body("keyOutcomes[0].status", equalTo("fulfilled"));
    }
}
