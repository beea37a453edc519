package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The status of a key outcome")
class OutcomeStatusTest {

    private String outcome;

    @BeforeEach
    void published() {
        outcome = anOutcome().addedTo(anArticle().published());
    }

    @Test
    @DisplayName("is written with the outcome while nobody has read it")
    void isWrittenInDrafts() {
        Made draft = anArticle().titled("Draft").draft();
        String unread = anOutcome().having("status", "stalled").addedTo(draft);
        AnOutcome.patch(unread, Map.of("status", "fulfilled"))
                .then()
                .statusCode(200)
                .body("status", equalTo("fulfilled"))
                .body("version", equalTo(1));
        draft.send("PUT", "/publication", Map.of());
        Wire.anonymous().get("/key-outcomes/" + unread).then().body("status", equalTo("fulfilled"));
    }

    @Test
    @DisplayName("is not part of the version, but of the rest of the entity tag")
    void leavesTheVersion() {
        String before = Wire.anonymous().get("/key-outcomes/" + outcome).header("ETag");
        anUpdate("fulfilled").addedTo(outcome);
        Wire.anonymous()
                .header("If-None-Match", before)
                .get("/key-outcomes/" + outcome)
                .then()
                .statusCode(200);
        Wire.as(Role.EDITOR, Map.of("statement", "They exchange notes."))
                .header("If-Match", before)
                .patch("/key-outcomes/" + outcome)
                .then()
                .statusCode(200)
                .body("status", equalTo("fulfilled"));
    }

    @Test
    @DisplayName("is changed by an update, not by writing the outcome, once that was public")
    void guardsTheStatus() {
        Wire.as(Role.EDITOR, Map.of("status", "fulfilled"))
                .header("If-Match", "*")
                .patch("/key-outcomes/" + outcome)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/status"));
        anUpdate("fulfilled").addedTo(outcome);
        Map<String, Object> whole =
                anOutcome().saying("Whole").having("status", "fulfilled").body();
        Wire.as(Role.EDITOR, whole)
                .header("If-Match", "*")
                .put("/key-outcomes/" + outcome)
                .then()
                .statusCode(200);
        whole.remove("status");
        Wire.as(Role.EDITOR, whole)
                .header("If-Match", "*")
                .put("/key-outcomes/" + outcome)
                .then()
                .statusCode(200)
                .body("status", equalTo("fulfilled"));
    }
}
