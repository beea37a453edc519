package org.communique.wire.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.access.Role;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("PATCH /parties/{slug} of what is known of a party")
class PartyPatchTest {

    private static final Set<String> ALWAYS =
            Set.of("id", "slug", "name", "aliases", "outcomes", "outcomesByKind", "outcomeCount", "version");

    @BeforeEach
    void parties() {
        Party.known("Norway", "Peru");
    }

    @Test
    @DisplayName("writes code and address, and null empties them")
    void writes() {
        Party.patch("norway", Map.of("code", "NO", "url", "https://www.norway.no/"))
                .then()
                .statusCode(200)
                .body("code", equalTo("NO"))
                .body("url", equalTo("https://www.norway.no/"))
                .body("name", equalTo("Norway"))
                .body("version", equalTo(1));
        Set<String> all = new HashSet<>(ALWAYS);
        all.addAll(Set.of("code", "url"));
        assertEquals(all, Shape.members(Shape.json(Party.get("norway"))));
        Party.patch("norway", "{\"code\":null,\"url\":null}").then().statusCode(200);
        assertEquals(ALWAYS, Shape.members(Shape.json(Party.get("norway"))));
        Party.patch("norway", "{\"code\":null}").then().statusCode(200).body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":null}                    | /name      | required",
                "{\"name\":\"\"}                    | /name      | invalid_format",
                "{\"name\":\"a\\u0007\"}            | /name      | invalid_format",
                "{\"name\":\"a\\u0000\"}            | /name      | unfit_character",
                "{\"name\":1}                       | /name      | wrong_type",
                "{\"aliases\":[null]}               | /aliases/0 | required",
                "{\"aliases\":[\"A\",\"—\"]}        | /aliases/1 | invalid_format",
                "{\"aliases\":[\"a\\nb\"]}          | /aliases/0 | invalid_format",
                "{\"aliases\":\"USA\"}              | /aliases   | wrong_type",
                "{\"aliases\":[\"Norway\"]}         | /aliases/0 | duplicate",
                "{\"code\":\"xx\"}                  | /code      | invalid_format",
                "{\"code\":\"XX\"}                  | /code      | invalid_format",
                "{\"code\":\"no\"}                  | /code      | invalid_format",
                "{\"code\":\"NOR\"}                 | /code      | invalid_format",
                "{\"code\":\"usa\"}                 | /code      | invalid_format",
                "{\"code\":\"\"}                    | /code      | invalid_format",
                "{\"url\":\"javascript:alert(1)\"}  | /url       | invalid_format",
                "{\"url\":\"/norway\"}              | /url       | invalid_format",
                "{\"url\":\"\"}                     | /url       | invalid_format",
                "{\"slug\":\"n\"}                   | /slug      | unknown",
                "[]                                 | ''         | wrong_type",
            })
    @DisplayName("refuses what is none, and says where")
    void refuses(String patch, String pointer, String code) {
        Party.patch("norway", patch)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
        Party.get("norway").then().body("version", equalTo(0));
    }

    @Test
    @DisplayName("takes 50 aliases, not 51, and none longer than a name may be")
    void limits() {
        List<String> aliases = new ArrayList<>(
                IntStream.rangeClosed(1, 50).mapToObj(n -> "Alias " + n).toList());
        Party.patch("norway", Map.of("aliases", aliases)).then().statusCode(200).body("aliases", equalTo(aliases));
        aliases.add("One more");
        Party.patch("norway", Map.of("aliases", aliases))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/aliases"))
                .body("violations.code", contains("too_long"));
        Party.alias("norway", "a".repeat(101))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/aliases/0"));
        Party.alias("norway", "a".repeat(100)).then().statusCode(200);
        Party.patch("norway", Map.of("name", "a".repeat(101)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    @DisplayName("is 409 for a code that another party has")
    void codesAreUnique() {
        Party.patch("norway", Map.of("code", "NO")).then().statusCode(200);
        Party.patch("peru", Map.of("code", "NO", "name", "Chile"))
                .then()
                .statusCode(409)
                .body("code", equalTo("code_taken"));
        Party.get("peru").then().statusCode(200).body("version", equalTo(0));
        Party.patch("norway", "{\"code\":null}").then().statusCode(200);
        Party.patch("peru", Map.of("code", "NO")).then().statusCode(200);
    }

    @Test
    @DisplayName("is for editors, under the current ETag")
    void isGuarded() {
        Map<String, Object> patch = Map.of("aliases", List.of("Norge"), "code", "NO");
        for (Role role : List.of(Role.READER, Role.AUTHOR, Role.MODERATOR)) {
            Wire.as(role, patch)
                    .header("If-Match", "*")
                    .patch(Party.path("norway"))
                    .then()
                    .statusCode(403);
        }
        String tag = Party.get("norway").header("ETag");
        Wire.as(Role.EDITOR, patch).patch(Party.path("norway")).then().statusCode(428);
        Party.patch("norway", Map.of("code", "NO")).then().statusCode(200);
        Wire.as(Role.EDITOR, patch)
                .header("If-Match", tag)
                .patch(Party.path("norway"))
                .then()
                .statusCode(412)
                .header("ETag", equalTo(Party.get("norway").header("ETag")));
    }
}
