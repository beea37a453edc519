package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.text.Slugs;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /articles/{slug}/key-outcomes with parties")
class OutcomeWithPartiesTest {

    @Test
    @DisplayName("makes them on first use and matches them by slug, in order, each once")
    void matchesBySlug() {
        var article = anArticle().draft();
        anOutcome()
                .binding("United States", "Türkiye", "Россия")
                .sentTo(article)
                .then()
                .statusCode(201);
        anOutcome()
                .binding(Slugs.of("Россия"), "UNITED  STATES", "Turkiye", "united-states", "Norway")
                .sentTo(article)
                .then()
                .statusCode(201)
                .body("parties.slug", contains(Slugs.of("Россия"), "united-states", "turkiye", "norway"))
                .body("parties.name", contains("Россия", "United States", "Türkiye", "Norway"));
    }

    @Test
    @DisplayName("takes 50, not 51, and no name without a letter or digit")
    void limits() {
        List<String> names =
                IntStream.rangeClosed(1, 51).mapToObj(n -> "Party " + n).toList();
        var article = anArticle().draft();
        anOutcome()
                .having("parties", names.subList(0, 50))
                .sentTo(article)
                .then()
                .statusCode(201);
        OutcomeCreationTest.refused(anOutcome().having("parties", names), "/parties", "too_long");
        OutcomeCreationTest.refused(anOutcome().binding("Norway", "—"), "/parties/1", "invalid_format");
        OutcomeCreationTest.refused(anOutcome().binding("a".repeat(101)), "/parties/0", "invalid_format");
    }

    @Test
    @DisplayName("makes none when the outcome is refused")
    void makesNoneWhenRefused() {
        anOutcome()
                .quoting("not there")
                .binding("Atlantis")
                .sentTo(anArticle().draft())
                .then()
                .statusCode(422);
        Wire.anonymous().get("/parties/atlantis").then().statusCode(404);
    }
}
