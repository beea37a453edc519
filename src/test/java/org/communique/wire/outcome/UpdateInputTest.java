package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.TODAY;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("An update is refused")
class UpdateInputTest {

    private Made article;
    private String outcome;

    @BeforeEach
    void published() {
        article = anArticle().published();
        outcome = anOutcome().addedTo(article);
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "with {1} as its {0}")
    @CsvSource({
        "status, started",
        "on, yesterday",
        "on, 2025-02-30",
        "sourceUrl, javascript:alert(1)",
        "sourceUrl, example.org",
        "corrects, none",
        "note, ''",
        "note, a\u0000b",
        "note, a\u202eb",
        "note, a\ud800b",
        "strike, {}",
        "version, 1"
    })
    void refusesUnfit(String member, String value) {
        refused(anUpdate("fulfilled").having(member, value).sentTo(outcome), "/" + member);
    }

    @Test
    @DisplayName("without a status, a day or a source, or with half a source")
    void refusesIncomplete() {
        refused(anUpdate("fulfilled").without("status").sentTo(outcome), "/status");
        refused(anUpdate("fulfilled").without("on").sentTo(outcome), "/on");
        refused(anUpdate("fulfilled").without("sourceUrl").sentTo(outcome), "/article");
        refused(anUpdate("fulfilled").having("article", article.slug()).sentTo(outcome), "/evidence");
        refused(
                anUpdate("fulfilled")
                        .having("evidence", Map.of("quote", "meet again"))
                        .sentTo(outcome),
                "/article");
    }

    @Test
    @DisplayName("before the day of the report, and in the future")
    void refusesOtherDays() {
        LocalDate today = LocalDate.parse(TODAY);
        refused(anUpdate("fulfilled").on(today.minusDays(1).toString()).sentTo(outcome), "/on");
        refused(anUpdate("fulfilled").on(today.plusDays(1).toString()).sentTo(outcome), "/on");
        refused(anUpdate("fulfilled").on("9999-12-31").sentTo(outcome), "/on");
        refused(anUpdate("fulfilled").on("0001-01-01").sentTo(outcome), "/on");
        anUpdate("fulfilled").on(TODAY).addedTo(outcome);
    }

    @Test
    @DisplayName("of an article that is unknown, in the trash, or another author's draft")
    void refusesHiddenSources() {
        refused(
                anUpdate("fulfilled")
                        .having("article", "nowhere")
                        .having("evidence", Map.of("quote", "a"))
                        .sentTo(outcome),
                "/article");
        Made trashed = anArticle().titled("Trashed").published();
        trashed.send("DELETE", "", "").then().statusCode(204);
        refused(anUpdate("fulfilled").reportedBy(trashed, "exchange notes").sentTo(outcome), "/article");
        Made foreign = anArticle().titled("Foreign").draft();
        Made own = anArticle().titled("Own").by(Role.AUTHOR).draft();
        String ofAuthor = anOutcome().addedTo(own);
        refused(anUpdate("fulfilled").reportedBy(foreign, "exchange notes").sentTo(ofAuthor, Role.AUTHOR), "/article");
        anUpdate("stalled")
                .reportedBy(own, "exchange notes")
                .sentTo(ofAuthor, Role.AUTHOR)
                .then()
                .statusCode(201);
        anUpdate("stalled").reportedBy(foreign, "exchange notes").addedTo(ofAuthor);
    }

    @Test
    @DisplayName("with a quote that its source does not have, or has twice")
    void refusesUnfoundEvidence() {
        Made source = anArticle()
                .titled("Source")
                .having("body", "Again and again they met.")
                .published();
        anUpdate("stalled")
                .reportedBy(source, "exchange notes")
                .sentTo(outcome)
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence_not_found"));
        anUpdate("stalled")
                .reportedBy(source, "a")
                .sentTo(outcome)
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence_ambiguous"));
        refused(anUpdate("stalled").reportedBy(source, "a".repeat(10_000)).sentTo(outcome), "/evidence/quote");
        refused(anUpdate("stalled").reportedBy(source, " \t\n").sentTo(outcome), "/evidence/quote");
        anUpdate("stalled").reportedBy(source, "they met.").addedTo(outcome);
    }

    @Test
    @DisplayName("that corrects an entry of another history, a struck one, or none")
    void refusesForeignCorrections() {
        String other = anOutcome().quoting("meet again").addedTo(article);
        String foreign = anUpdate("stalled").addedTo(other);
        refused(anUpdate("fulfilled").correcting(foreign).sentTo(outcome), "/corrects");
        refused(anUpdate("fulfilled").correcting(outcome).sentTo(outcome), "/corrects");
        String struck = anUpdate("stalled").addedTo(outcome);
        AnUpdate.strike(outcome, struck).then().statusCode(200);
        refused(anUpdate("fulfilled").correcting(struck).sentTo(outcome), "/corrects");
    }

    @Test
    @DisplayName("when there are two hundred already")
    void refusesTheOneTooMany() {
        Sql.run("""
                insert into outcome_update (id, version, outcome_id, status, on_date, source_url, created_at, created_by)
                select gen_random_uuid(), 0, ?::uuid, 'stalled', current_date, 'https://example.org', now(), 'test'
                from generate_series(1, 200)
                """, outcome);
        anUpdate("fulfilled").sentTo(outcome).then().statusCode(409).body("code", equalTo("limit_reached"));
    }

    @Test
    @DisplayName(
            "of an outcome that is not there, or not for who asks; a strike without reason or under an old tag, too")
    void refusesWhatIsNotThere() {
        String nobody = "00000000-0000-7000-8000-000000000000";
        anUpdate("stalled").sentTo(nobody).then().statusCode(404);
        anUpdate("stalled").sentTo(outcome, Role.READER).then().statusCode(403);
        anUpdate("stalled").sentTo(outcome, Role.AUTHOR).then().statusCode(403);
        Wire.anonymous().get(AnUpdate.path(nobody)).then().statusCode(404);
        Wire.anonymous().get(AnUpdate.path(outcome) + "/" + nobody).then().statusCode(404);
        AnUpdate.strike(outcome, nobody).then().statusCode(404);
        String update = AnUpdate.path(outcome) + "/" + anUpdate("stalled").addedTo(outcome) + "/strike";
        refused(Wire.as(Role.ADMIN, Map.of()).header("If-Match", "*").put(update), "/reason");
        Wire.as(Role.ADMIN, Map.of("reason", "Wrong")).put(update).then().statusCode(428);
        Wire.as(Role.ADMIN, Map.of("reason", "Wrong"))
                .header("If-Match", "\"7\"")
                .put(update)
                .then()
                .statusCode(412)
                .header("ETag", startsWith("\"0."));
        Wire.as(Role.EDITOR, Map.of("reason", "Wrong"))
                .header("If-Match", "*")
                .put(update)
                .then()
                .statusCode(403);
    }
}
