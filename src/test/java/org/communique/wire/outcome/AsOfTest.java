package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.TODAY;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The ledger as of a day")
class AsOfTest {

    private String first;
    private String second;

    @BeforeEach
    void told() {
        Made article = anArticle().published();
        first = anOutcome().due("2025-04-30").addedTo(article);
        AnUpdate.reported(first, "2025-01-10");
        anUpdate("in_progress").on("2025-03-01").addedTo(first);
        anUpdate("fulfilled").on("2025-06-12").addedTo(first);
        second = anOutcome().quoting("meet again").due("2025-05-31").addedTo(article);
        AnUpdate.reported(second, "2025-04-01");
    }

    private static List<String> listed(String query) {
        return Shape.each(Wire.anonymous().get("/key-outcomes?sort=dueOn&" + query), "id");
    }

    @ParameterizedTest(name = "{0}: {1} since {2}")
    @CsvSource({
        "2025-01-10, reported, 2025-01-10, 0",
        "2025-02-28, reported, 2025-01-10, 0",
        "2025-03-01, in_progress, 2025-03-01, 1",
        "2025-06-11, in_progress, 2025-03-01, 1",
        "2025-06-12, fulfilled, 2025-06-12, 2"
    })
    @DisplayName("shows an outcome as it stood at the end of it")
    void showsAsItStood(String day, String status, String since, int told) {
        Wire.anonymous()
                .get("/key-outcomes/" + first + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("statusSince", equalTo(since))
                .body("history.size()", equalTo(told));
        Wire.anonymous()
                .get("/key-outcomes?status=" + status + "&asOf=" + day)
                .then()
                .body("items[-1].id", equalTo(first))
                .body("items[-1].status", equalTo(status));
    }

    @Test
    @DisplayName("knows only what was public by then")
    void knowsWhatWasPublic() {
        Wire.anonymous()
                .get("/key-outcomes/" + first + "?asOf=2025-01-09")
                .then()
                .statusCode(404);
        assertEquals(List.of(), listed("asOf=2025-01-09"));
        assertEquals(List.of(first), listed("asOf=2025-03-31"));
        assertEquals(List.of(first, second), listed("asOf=2025-04-01"));
        assertEquals(List.of(first, second), listed("asOf=" + TODAY));
        Wire.anonymous()
                .get("/key-outcomes/facets?asOf=2025-03-31")
                .then()
                .body("total", equalTo(1))
                .body("statuses", equalTo(Map.of("in_progress", 1)));
    }

    @Test
    @DisplayName("tells what was overdue, and what had changed since a day")
    void tellsWhatWasOverdue() {
        assertEquals(List.of(), listed("overdue=true&asOf=2025-04-30"));
        assertEquals(List.of(first), listed("overdue=true&asOf=2025-05-01"));
        assertEquals(List.of(second), listed("overdue=false&asOf=2025-05-01"));
        assertEquals(List.of(first, second), listed("overdue=true&asOf=2025-06-01"));
        assertEquals(List.of(second), listed("overdue=true"));
        assertEquals(List.of(first), listed("overdue=false"));
        assertEquals(List.of(first, second), listed("statusSince=2025-03-01&asOf=2025-05-01"));
        assertEquals(List.of(second), listed("statusSince=2025-03-02&asOf=2025-05-01"));
        assertEquals(List.of(), listed("statusSince=2025-04-02&asOf=2025-05-01"));
        assertEquals(List.of(first), listed("statusSince=2025-06-12"));
        assertEquals(List.of(), listed("statusSince=9999-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "2025", "0000-01-01", "10000-01-01", "tomorrow", "2025-01-01T00:00:00Z", "''"})
    @DisplayName("is refused for what is no day")
    void refusesNoDay(String day) {
        for (String path : List.of("/key-outcomes", "/key-outcomes/facets", "/key-outcomes/" + first)) {
            Wire.anonymous()
                    .queryParam("asOf", day)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains("asOf"));
        }
    }

    @Test
    @DisplayName("is refused for a day to come, and is empty before there was anything")
    void refusesTheFuture() {
        String tomorrow = LocalDate.parse(TODAY).plusDays(1).toString();
        Wire.anonymous().get("/key-outcomes?asOf=" + tomorrow).then().statusCode(400);
        assertEquals(List.of(), listed("asOf=0001-01-01"));
    }
}
