package org.communique.wire.convention;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A request body")
class BodiesTest {

    static ValidatableResponse post(String body) {
        return Wire.as(Role.EDITOR, body).post("/articles").then().contentType("application/problem+json");
    }

    @Test
    @DisplayName("with unknown members is 422, and all are named")
    void namesUnknownMembers() {
        post("{\"title\":\"T\",\"a\":1,\"b/c\":{},\"image\":{\"url\":\"https://a.example\",\"alt\":\"A\",\"x\":[1]},"
                        + "\"sources\":[{\"title\":\"S\",\"url\":\"https://a.example\",\"y\":null}]}")
                .statusCode(422)
                .body("code", equalTo("unknown_member"))
                .body("violations.pointer", containsInAnyOrder("/a", "/b~1c", "/image/x", "/sources/0/y"))
                .body("violations.code.unique()", equalTo(List.of("unknown")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\":1 | /title",
                "\"title\":true | /title",
                "\"title\":[\"x\"] | /title",
                "\"title\":{} | /title",
                "\"title\":null | /title",
                "\"title\":\"T\",\"topics\":\"x\" | /topics",
                "\"title\":\"T\",\"topics\":[1] | /topics/0",
                "\"title\":\"T\",\"authors\":{} | /authors",
                "\"title\":\"T\",\"authors\":[\"x\"] | /authors/0",
                "\"title\":\"T\",\"image\":[] | /image",
                "\"title\":\"T\",\"image\":\"\" | /image",
                "\"title\":\"T\",\"event\":{\"name\":\"N\",\"startsOn\":1} | /event/startsOn",
                "\"title\":\"T\",\"event\":{\"name\":\"N\",\"startsOn\":\"2026-02-30\"} | /event/startsOn",
                "\"title\":\"T\",\"commentPolicy\":{\"open\":\"true\"} | /commentPolicy/open",
                "\"title\":\"T\",\"commentPolicy\":{\"open\":1} | /commentPolicy/open",
                "\"title\":\"T\",\"commentPolicy\":{\"closesAfterDays\":1.5} | /commentPolicy/closesAfterDays",
                "\"title\":\"T\",\"commentPolicy\":{\"closesAfterDays\":\"1\"} | /commentPolicy/closesAfterDays",
                "\"title\":\"T\",\"commentPolicy\":{\"closesAfterDays\":99999999999} | /commentPolicy/closesAfterDays",
                "\"title\":\"T\",\"commentPolicy\":{\"moderation\":0} | /commentPolicy/moderation",
            })
    @DisplayName("with a value of another type is 422 and says where")
    void refusesWrongTypes(String members, String pointer) {
        post("{" + members + "}")
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("violations.pointer", equalTo(List.of(pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "null", "true", "[{\"title\":\"T\"}]"})
    @DisplayName("that is no object is 422")
    void refusesOtherValues(String body) {
        post(body).statusCode(422).body("violations.pointer", equalTo(List.of("")));
    }
}
