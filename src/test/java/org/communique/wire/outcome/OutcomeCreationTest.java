package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.Shape.json;
import static org.communique.wire.Shape.members;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("POST /articles/{slug}/key-outcomes")
class OutcomeCreationTest {

    @Test
    @DisplayName("answers 201 with the whole outcome, its defaults and its address")
    void answersWhole() {
        var article = anArticle().draft();
        Response made = anOutcome().sentTo(article);
        made.then()
                .statusCode(201)
                .body("articleSlug", equalTo(article.slug()))
                .body("position", equalTo(1))
                .body("statement", equalTo("They will exchange notes."))
                .body("kind", equalTo("agreement"))
                .body("status", equalTo("reported"))
                .body("parties", empty())
                .body("evidence.quote", equalTo("exchange notes"))
                .body("evidence.state", equalTo("anchored"))
                .body("reportedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .body("version", equalTo(0))
                .header("Location", matchesPattern(".*/api/v1/key-outcomes/" + made.path("id")));
        assertEquals(
                Set.of(
                        "id",
                        "articleSlug",
                        "position",
                        "statement",
                        "kind",
                        "status",
                        "statusSince",
                        "parties",
                        "evidence",
                        "reportedAt",
                        "updatedAt",
                        "version",
                        "history",
                        "relations"),
                members(json(made)));
        assertEquals(
                Set.of("quote", "start", "end", "state"), members(json(made).path("evidence")));
    }

    @ParameterizedTest
    @DisplayName("takes every kind")
    @ValueSource(strings = {"agreement", "commitment", "plan", "discussion", "concern", "exclusion"})
    void takesKinds(String kind) {
        anOutcome()
                .having("kind", kind)
                .sentTo(anArticle().draft())
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind));
    }

    @ParameterizedTest
    @DisplayName("takes every status")
    @ValueSource(strings = {"reported", "in_progress", "fulfilled", "stalled", "abandoned", "superseded"})
    void takesStatuses(String status) {
        anOutcome()
                .having("status", status)
                .sentTo(anArticle().draft())
                .then()
                .statusCode(201)
                .body("status", equalTo(status));
    }

    @ParameterizedTest
    @DisplayName("refuses kinds that are none and names the member")
    @ValueSource(strings = {"Agreement", "AGREEMENT", "treaty", ""})
    void refusesOtherKinds(String kind) {
        refused(anOutcome().having("kind", kind), "/kind", "unknown_value");
    }

    @Test
    @DisplayName("keeps a deadline")
    void keepsDeadline() {
        anOutcome()
                .due("2028-02-29")
                .sentTo(anArticle().draft())
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2028-02-29"));
    }

    @ParameterizedTest
    @DisplayName("refuses deadlines that are no dates")
    @ValueSource(strings = {"2026-02-30", "2026-2-3", "tomorrow", "2026-12-01T00:00:00Z", "0000-01-01", "+10000-01-01"})
    void refusesOtherDeadlines(String date) {
        refused(anOutcome().due(date), "/dueOn", "invalid_format");
    }

    @ParameterizedTest
    @DisplayName("wants a statement, a kind and evidence")
    @ValueSource(strings = {"statement", "kind", "evidence"})
    void wantsMembers(String member) {
        refused(anOutcome().without(member), "/" + member, "required");
    }

    @Test
    @DisplayName("takes 500 characters of statement, not 501, counted in code points")
    void limitsStatement() {
        var article = anArticle().draft();
        anOutcome().saying("\uD83D\uDD4A".repeat(500)).sentTo(article).then().statusCode(201);
        refused(anOutcome().saying("\uD83D\uDD4A".repeat(501)), "/statement", "too_long");
        refused(anOutcome().saying(" \u00a0\u3000"), "/statement", "required");
        refused(anOutcome().saying("two\nlines"), "/statement", "unfit_character");
    }

    @ParameterizedTest
    @DisplayName("refuses what only the server sets")
    @ValueSource(strings = {"id", "version", "articleSlug", "reportedAt", "updatedAt", "createdAt", "articleId"})
    void refusesForeignMembers(String member) {
        anOutcome()
                .having(member, "x")
                .sentTo(anArticle().draft())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_member"))
                .body("violations.pointer", contains("/" + member));
    }

    static void refused(AnOutcome outcome, String pointer, String code) {
        outcome.sentTo(anArticle().draft())
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
