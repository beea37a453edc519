package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An alias of a party")
class PartyAliasesTest {

    @BeforeEach
    void parties() {
        Party.known("United States", "Norway");
    }

    @Test
    @DisplayName("is shown as it was written, in order, by PATCH, GET and the list")
    void isShown() {
        Party.alias("united-states", " Vereinigte Staaten ", "USA")
                .then()
                .statusCode(200)
                .body("aliases", contains("Vereinigte Staaten", "USA"))
                .body("version", equalTo(1));
        Party.alias("united-states", "USA", "Vereinigte Staaten").then().body("aliases[0]", equalTo("USA"));
        Party.get("united-states").then().body("aliases", contains("USA", "Vereinigte Staaten"));
        Wire.anonymous()
                .get("/parties")
                .then()
                .body("items.aliases", contains(List.of(), List.of("USA", "Vereinigte Staaten")));
        Party.alias("united-states", "USA", "Vereinigte Staaten").then().body("version", equalTo(2));
    }

    @Test
    @DisplayName("names the party when outcomes are written, leads to it and finds its outcomes")
    void names() {
        Party.alias("united-states", "USA").then().statusCode(200);
        assertEquals(List.of("united-states"), Party.named("usa", "United States"));
        Party.get("usa").then().statusCode(301).header("Location", endsWith("/parties/united-states"));
        Wire.anonymous().get("/key-outcomes?party=usa").then().body("items", hasSize(1));
        Party.patch("usa", Map.of("code", "US")).then().statusCode(200).body("slug", equalTo("united-states"));
    }

    @Test
    @DisplayName("that is removed frees its slug")
    void isRemoved() {
        Party.alias("united-states", "USA", "America").then().statusCode(200);
        Party.alias("usa", "America").then().statusCode(200).body("aliases", contains("America"));
        Party.get("usa").then().statusCode(404);
        Party.alias("norway", "USA").then().statusCode(200);
        Party.get("usa").then().header("Location", endsWith("/parties/norway"));
        Party.patch("america", "{\"aliases\":null}").then().statusCode(200).body("aliases", empty());
        assertEquals(List.of("america"), Party.named("America"));
    }

    @Test
    @DisplayName("that is removed keeps the slug of a former name")
    void keepsFormerNames() {
        Party.patch("united-states", Map.of("name", "USA")).then().statusCode(200);
        Party.alias("usa", "United States").then().statusCode(200);
        Party.alias("usa").then().statusCode(200);
        Party.get("united-states").then().statusCode(301);
        Party.alias("usa", "America").then().statusCode(200);
        Party.patch("usa", Map.of("name", "America")).then().statusCode(200);
        Party.patch("america", Map.of("name", "USA")).then().statusCode(200);
        Party.get("america").then().statusCode(301);
    }

    @Test
    @DisplayName("that becomes the name is no alias any more")
    void becomesTheName() {
        Party.alias("united-states", "America", "USA").then().statusCode(200);
        Party.patch("united-states", Map.of("name", "usa"))
                .then()
                .statusCode(200)
                .body("slug", equalTo("usa"))
                .body("aliases", contains("America"))
                .body("version", equalTo(2));
        Party.patch("usa", Map.of("name", "America", "aliases", List.of("America", "USA")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/aliases/0"));
        Party.patch("usa", Map.of("name", "America", "aliases", List.of("USA")))
                .then()
                .statusCode(200)
                .body("slug", equalTo("america"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"norway", "kingdom-of-norway", "norge"})
    @DisplayName("must not have a slug that another has or had, or has for an alias")
    void mayNotTake(String name) {
        Party.patch("norway", Map.of("name", "Kingdom of Norway", "aliases", List.of("Norge")));
        Party.alias("united-states", "USA", name)
                .then()
                .statusCode(409)
                .body("code", equalTo("slug_taken"))
                .body("violations.pointer", contains("/aliases/1"));
        Party.get("usa").then().statusCode(404);
        Party.patch("united-states", Map.of("name", name))
                .then()
                .statusCode(409)
                .body("code", equalTo("slug_taken"));
    }

    @Test
    @DisplayName("must not have the slug of the name or of another alias")
    void areDifferent() {
        Party.alias("united-states", "USA", "U.S.A.", "UNITED STATES", "America")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("violations.pointer", contains("/aliases/1", "/aliases/2"))
                .body("violations.code", contains("duplicate", "duplicate"));
    }

    @Test
    @DisplayName("goes with its party")
    void isDeleted() {
        Party.alias("norway", "Norge").then().statusCode(200);
        String unused = anOutcome().binding("Unused").addedTo(anArticle().draft());
        Party.alias("unused", "Idle").then().statusCode(200);
        AnOutcome.patch(unused, Map.of("parties", List.of("Norge")))
                .then()
                .statusCode(200)
                .body("parties.name", contains("Norway"));
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(Party.path("idle"))
                .then()
                .statusCode(204);
        Party.alias("norway", "Idle", "Unused").then().statusCode(200);
    }
}
