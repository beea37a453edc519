package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Merging a party into another")
class PartyMergingTest {

    @Test
    @DisplayName("makes its name and aliases aliases, and gives its code and address to one that has none")
    void takesOver() {
        Party.known("USA", "United States");
        Party.patch("usa", Map.of("aliases", List.of("America"), "code", "US", "url", "https://usa.example/"));
        Party.alias("united-states", "Vereinigte Staaten").then().statusCode(200);
        Party.merge("usa", "united-states")
                .then()
                .statusCode(200)
                .body("aliases", contains("Vereinigte Staaten", "USA", "America"))
                .body("code", equalTo("US"))
                .body("url", equalTo("https://usa.example/"))
                .body("version", equalTo(2));
        for (String slug : List.of("usa", "america", "vereinigte-staaten")) {
            Party.get(slug).then().statusCode(301).header("Location", endsWith("/parties/united-states"));
        }
        Party.alias("united-states").then().statusCode(200).body("aliases", empty());
        Party.get("usa").then().statusCode(301);
        Party.get("america").then().statusCode(404);
    }

    @Test
    @DisplayName("leaves code and address of the other as they are, and frees its own code")
    void keeps() {
        Party.known("A", "B");
        Party.patch("a", Map.of("code", "NO", "url", "https://a.example/"))
                .then()
                .statusCode(200);
        Party.patch("b", Map.of("code", "SE", "url", "https://b.example/"))
                .then()
                .statusCode(200);
        Party.merge("a", "b").then().body("code", equalTo("SE")).body("url", equalTo("https://b.example/"));
        Party.known("C");
        Party.patch("c", Map.of("code", "NO")).then().statusCode(200);
    }

    @Test
    @DisplayName("is 409 when the other would have more aliases than it may")
    void isLimited() {
        Party.known("A", "B");
        List<String> aliases =
                IntStream.rangeClosed(1, 49).mapToObj(n -> "Alias " + n).toList();
        Party.patch("b", Map.of("aliases", aliases)).then().statusCode(200);
        Party.alias("a", "AA").then().statusCode(200);
        Party.merge("a", "b").then().statusCode(409).body("code", equalTo("limit_reached"));
        Party.get("a").then().statusCode(200).body("version", equalTo(1));
        Party.alias("a").then().statusCode(200);
        Party.merge("a", "b").then().statusCode(200).body("aliases[49]", equalTo("A"));
    }

    @Test
    @DisplayName("is 422 into an alias of its own")
    void refusesItself() {
        Party.known("A");
        Party.alias("a", "AA").then().statusCode(200);
        Party.merge("a", "aa").then().statusCode(422).body("violations.pointer", contains("/into"));
    }

    @Test
    @DisplayName("in both directions at the same time goes one way, and nothing is lost")
    void bothWays() {
        for (int round = 0; round < 8; round++) {
            String a = "a" + round;
            String b = "b" + round;
            Party.known(a);
            Party.known(b);
            Party.alias(a, "alias of " + a).then().statusCode(200);
            String code = Locale.getISOCountries()[round];
            Party.patch(b, Map.of("aliases", List.of("alias of " + b), "code", code))
                    .then()
                    .statusCode(200);
            List<HttpResponse<String>> answers = Http.together(2, i -> i == 0 ? merge(a, b) : merge(b, a));
            assertEquals(
                    Set.of(200, 422),
                    Set.of(answers.get(0).statusCode(), answers.get(1).statusCode()));
            String left = answers.get(0).statusCode() == 200 ? b : a;
            Set<String> names =
                    new TreeSet<>(Wire.anonymous().get(Party.path(a)).<List<String>>path("aliases"));
            names.add(left);
            assertEquals(Set.of(a, b, "alias of " + a, "alias of " + b), names);
            Wire.anonymous()
                    .get(Party.path(b))
                    .then()
                    .body("slug", equalTo(left))
                    .body("code", equalTo(code))
                    .body("outcomeCount", equalTo(2));
        }
    }

    @Test
    @DisplayName("and giving another the alias that it has at the same time never makes one name two parties")
    void aliasMeanwhile() {
        for (int round = 0; round < 8; round++) {
            String[] names = {"a" + round, "b" + round, "c" + round};
            String alias = "d" + round;
            Party.known(names);
            Party.alias(names[0], alias).then().statusCode(200);
            List<HttpResponse<String>> answers = Http.together(
                    2, i -> i == 0 ? merge(names[0], names[1]) : patch(names[2], "{\"aliases\":[\"" + alias + "\"]}"));
            assertEquals(
                    List.of(200, 409),
                    answers.stream().map(HttpResponse::statusCode).toList());
            anOutcome().binding(alias).sentTo(anArticle().draft()).then().body("parties.slug", contains(names[1]));
        }
    }

    private static HttpRequest merge(String slug, String into) {
        return send("POST", Party.path(slug) + "/merge", "{\"into\":\"" + into + "\"}");
    }

    private static HttpRequest patch(String slug, String patch) {
        return send("PATCH", Party.path(slug), patch);
    }

    private static HttpRequest send(String method, String path, String body) {
        return Http.json(Http.to(path, Role.EDITOR).header("If-Match", "*"), method, body);
    }
}
