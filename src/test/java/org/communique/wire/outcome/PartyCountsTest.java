package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The outcomes of a party are counted")
class PartyCountsTest {

    private static void outcome(Made article, String status, String kind, String... parties) {
        anOutcome()
                .having("status", status)
                .having("kind", kind)
                .binding(parties)
                .addedTo(article);
    }

    @Test
    @DisplayName("by status, by kind and together, those of published articles only")
    void counts() {
        Made open = anArticle().published();
        outcome(open, "reported", "agreement", "Norway");
        outcome(open, "reported", "plan", "Norway", "Peru");
        outcome(open, "fulfilled", "plan", "Peru", "Norway");
        outcome(anArticle().titled("Draft").draft(), "stalled", "concern", "Norway");
        Wire.anonymous()
                .get("/parties")
                .then()
                .body("items.slug", contains("norway", "peru"))
                .body(
                        "items.outcomes",
                        contains(Map.of("reported", 2, "fulfilled", 1), Map.of("reported", 1, "fulfilled", 1)))
                .body("items.outcomesByKind", contains(Map.of("agreement", 1, "plan", 2), Map.of("plan", 2)))
                .body("items.outcomeCount", contains(3, 2));
        Party.get("norway")
                .then()
                .body("outcomes", equalTo(Map.of("reported", 2, "fulfilled", 1)))
                .body("outcomesByKind", equalTo(Map.of("agreement", 1, "plan", 2)))
                .body("outcomeCount", equalTo(3));
    }

    @Test
    @DisplayName("as none of what only drafts name")
    void none() {
        outcome(anArticle().draft(), "reported", "plan", "Norway");
        Wire.as(Role.READER)
                .get("/parties/norway")
                .then()
                .body("outcomes", equalTo(Map.of()))
                .body("outcomesByKind", equalTo(Map.of()))
                .body("outcomeCount", equalTo(0));
    }
}
