package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole table of roles and states is seen to by {@code wire.roles}. */
@QuarkusTest
@DisplayName("Who is shown suggestions, and which parties with them")
class SuggestionAccessTest {

    private static final String PARTIES = "items[0].outcome.parties";

    private static ValidatableResponse suggestedTo(Role role, String slug) {
        return Wire.as(role, Map.of())
                .post("/articles/{slug}/key-outcomes/suggestions", slug)
                .then();
    }

    private static AnArticle naming(String sentence) {
        return anArticle().having("body", sentence);
    }

    @Test
    @DisplayName("An author is shown those of own drafts, and learns of no others")
    void author() {
        Made own = anArticle().by(Role.AUTHOR).draft();
        suggestedTo(Role.AUTHOR, own.slug()).statusCode(200);
        suggestedTo(Role.AUTHOR, own.id()).statusCode(200);
        suggestedTo(Role.AUTHOR, anArticle().draft().slug()).statusCode(404).body("code", equalTo("not_found"));
        suggestedTo(Role.AUTHOR, anArticle().published().slug()).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    @DisplayName("An unknown article is 404, and the public gets 401")
    void unknown() {
        suggestedTo(Role.EDITOR, "none").statusCode(404).body("code", equalTo("not_found"));
        suggestedTo(Role.EDITOR, "No slug").statusCode(404);
        Wire.anonymous()
                .contentType("application/json")
                .body("{}")
                .post("/articles/none/key-outcomes/suggestions")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("A party that only drafts of others name is told to the staff, not to an author")
    void hiddenParty() {
        anArticle().with(outcome("exchange notes")).draft();
        String own = naming("Russia agreed to meet.").by(Role.AUTHOR).draft().slug();
        suggestedTo(Role.AUTHOR, own).statusCode(200).body(PARTIES, empty());
        suggestedTo(Role.EDITOR, own).statusCode(200).body(PARTIES, equalTo(List.of("Russia")));
    }

    @Test
    @DisplayName("An author is told of a party that a published article or the draft itself names")
    void knownParty() {
        String own = naming("Russia agreed to meet. They exchange notes.")
                .by(Role.AUTHOR)
                .with(outcome("exchange notes"))
                .draft()
                .slug();
        suggestedTo(Role.AUTHOR, own).body(PARTIES, equalTo(List.of("Russia")));
        anArticle().with(outcome("exchange notes")).published();
        String other = naming("Russia agreed to meet.").by(Role.AUTHOR).draft().slug();
        suggestedTo(Role.AUTHOR, other).body(PARTIES, equalTo(List.of("Russia")));
    }
}
