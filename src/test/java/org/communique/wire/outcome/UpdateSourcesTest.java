package org.communique.wire.outcome;

import static org.awaitility.Awaitility.await;
import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An update of an article that is not public")
class UpdateSourcesTest {

    private Made article;
    private String outcome;
    private Made source;
    private String update;

    @BeforeEach
    void toldByADraft() {
        article = anArticle().published();
        outcome = anOutcome().addedTo(article);
        source = anArticle().titled("Follow-up").draft();
        update = anUpdate("fulfilled").reportedBy(source, "exchange notes").addedTo(outcome);
    }

    private void stands(String status, List<String> history) {
        Wire.anonymous()
                .get("/key-outcomes/" + outcome)
                .then()
                .body("status", equalTo(status))
                .body("history.id", equalTo(history));
    }

    private void hidden() {
        stands("reported", List.of());
    }

    private void shown() {
        stands("fulfilled", List.of(update));
    }

    private void publish(Map<String, Object> wish) {
        source.send("PUT", "/publication", wish).then().statusCode(200);
    }

    @Test
    @DisplayName("is hidden from the public with all its effect, and known to staff")
    void hides() {
        String before = Wire.anonymous().get("/key-outcomes/" + outcome).header("ETag");
        hidden();
        Wire.anonymous().get(AnUpdate.path(outcome) + "/" + update).then().statusCode(404);
        Wire.as(Role.AUTHOR).get("/key-outcomes/" + outcome).then().body("status", equalTo("reported"));
        for (String list :
                List.of("/key-outcomes?count=exact&status=", "/key-outcomes?count=exact&sort=-updatedAt&status=")) {
            Wire.anonymous().get(list + "fulfilled").then().body("page.total", equalTo(0));
            Wire.as(Role.READER).get(list + "fulfilled").then().body("page.total", equalTo(1));
            Wire.as(Role.READER).get(list + "reported").then().body("page.total", equalTo(0));
        }
        Wire.anonymous().get("/key-outcomes/facets").then().body("statuses", equalTo(Map.of("reported", 1)));
        Wire.as(Role.READER).get("/key-outcomes/facets").then().body("statuses", equalTo(Map.of("fulfilled", 1)));
        Wire.as(Role.READER).get("/key-outcomes/" + outcome).then().body("history.id", contains(update));
        anUpdate("stalled").reportedBy(source, "meet again").addedTo(outcome);
        assertEquals(before, Wire.anonymous().get("/key-outcomes/" + outcome).header("ETag"));
    }

    @Test
    @DisplayName("shows itself when that is published, and hides again when it is withdrawn or trashed")
    void follows() {
        publish(Map.of());
        shown();
        source.send("DELETE", "/publication", "").then().statusCode(204);
        hidden();
        publish(Map.of());
        shown();
        source.send("DELETE", "", "").then().statusCode(204);
        hidden();
    }

    @Test
    @DisplayName("goes with it when that is removed for good")
    void isRemoved() {
        publish(Map.of());
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(source.path() + "?permanent=true")
                .then()
                .statusCode(204);
        hidden();
        Wire.as(Role.READER)
                .get("/key-outcomes/" + outcome)
                .then()
                .body("status", equalTo("reported"))
                .body("history", equalTo(List.of()));
    }

    @Test
    @DisplayName("follows the clock, although nobody has written it down")
    void followsTheClock() throws SQLException {
        Instant soon = Instant.now().plus(2, ChronoUnit.HOURS);
        publish(Map.of(
                "publishAt",
                soon.toString(),
                "unpublishAt",
                soon.plusSeconds(60).toString()));
        hidden();
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from article where id = '%s' for no key update".formatted(source.id()));
            passes(statement, "published_at = now()");
            connection.commit();
            statement.execute("select 1 from article where id = '%s' for no key update".formatted(source.id()));
            await().untilAsserted(this::shown);
            Wire.anonymous().get(article.path()).then().body("keyOutcomes[0].status", equalTo("fulfilled"));
            passes(statement, "published_at = now() - interval '1 hour', unpublish_at = now()");
            connection.commit();
            statement.execute("select 1 from article where id = '%s' for no key update".formatted(source.id()));
            Wire.anonymous().get(article.path()).then().body("keyOutcomes[0].status", equalTo("reported"));
            hidden();
        }
    }

    /** As if time had passed. */
    private void passes(Statement statement, String times) throws SQLException {
        statement.execute("update article set %s where id = '%s'".formatted(times, source.id()));
        statement.execute("update outcome_ledger set good_until = now() where outcome_id = '%s'".formatted(outcome));
    }

    @Test
    @DisplayName("is told to end with it, also when the end is set later")
    void endsWithIt() {
        publish(Map.of());
        publish(Map.of("unpublishAt", Instant.now().plus(2, ChronoUnit.HOURS).toString()));
        assertEquals(
                "t",
                Sql.value("select good_until is not null from outcome_ledger where outcome_id = ?::uuid", outcome));
        publish(Map.of());
        assertEquals(
                "f",
                Sql.value("select good_until is not null from outcome_ledger where outcome_id = ?::uuid", outcome));
    }

    @Test
    @DisplayName("keeps its evidence to its text, which cannot be published once it is lost, unless that is accepted")
    void keepsEvidence() {
        source.patch(Map.of("body", "First of all: they exchange notes."));
        Wire.as(Role.READER)
                .get(AnUpdate.path(outcome) + "/" + update)
                .then()
                .body("evidence.state", equalTo("moved"))
                .body("evidence.start", equalTo(19));
        source.patch(Map.of("body", "Nothing of the kind."));
        Wire.as(Role.READER).get("/key-outcomes?evidence=lost").then().body("items.id", contains(outcome));
        Wire.anonymous().get("/key-outcomes?evidence=lost").then().statusCode(401);
        Wire.as(Role.AUTHOR).get("/key-outcomes?evidence=lost").then().statusCode(403);
        source.send("PUT", "/publication", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence_lost"))
                .body("violations[0].pointer", equalTo("/body"))
                .body("violations[0].message", startsWith("what the update " + update));
        hidden();
        publish(Map.of("acceptLostEvidence", true));
        shown();
    }
}
