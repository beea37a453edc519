package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("PATCH /articles/{slug} merges (RFC 7396):")
class MergePatchTest {

    private Made article;

    @BeforeEach
    void article() {
        article = AnArticle.anArticle()
                .having("summary", "S")
                .having("event", Map.of("name", "Talks", "place", "Istanbul", "startsOn", "2026-02-27"))
                .having("authors", List.of(Map.of("name", "A"), Map.of("name", "B")))
                .draft();
    }

    private ValidatableResponse patch(String type, String body) {
        return Wire.as(Role.EDITOR)
                .config(RestAssured.config()
                        .encoderConfig(new EncoderConfig("UTF-8", "UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body)
                .header("If-Match", "*")
                .patch(article.path())
                .then();
    }

    private ValidatableResponse patch(String body) {
        return patch("application/merge-patch+json", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/merge-patch+json", "application/json", "application/json;charset=UTF-8"})
    @DisplayName("what is absent stays, in both media types")
    void keepsTheRest(String type) {
        patch(type, "{\"title\":\"New\"}")
                .statusCode(200)
                .body("title", equalTo("New"))
                .body("summary", equalTo("S"))
                .body("version", equalTo(1))
                .body("topics.name", equalTo(List.of("Diplomacy")))
                .body("slug", equalTo(article.slug()));
    }

    @Test
    @DisplayName("null takes a member away")
    void removes() {
        patch("{\"summary\":null,\"event\":{\"place\":null},\"topics\":null,\"language\":null}")
                .statusCode(200)
                .body("", not(hasKey("summary")))
                .body("event", equalTo(Map.of("name", "Talks", "startsOn", "2026-02-27")))
                .body("topics", equalTo(List.of()))
                .body("language", equalTo("en"));
        patch("{\"event\":null,\"commentPolicy\":null}")
                .statusCode(200)
                .body("", not(hasKey("event")))
                .body("commentPolicy", equalTo(Map.of("open", true, "moderation", "first")));
    }

    @Test
    @DisplayName("objects merge, arrays are replaced")
    void nests() {
        patch("{\"event\":{\"endsOn\":\"2026-02-28\"},\"authors\":[{\"name\":\"C\"}]}")
                .statusCode(200)
                .body(
                        "event",
                        equalTo(Map.of(
                                "name",
                                "Talks",
                                "place",
                                "Istanbul",
                                "startsOn",
                                "2026-02-27",
                                "endsOn",
                                "2026-02-28")))
                .body("authors", equalTo(List.of(Map.of("name", "C"))));
        patch("{\"image\":{\"url\":\"https://a.example/i.png\",\"alt\":\"A\",\"credit\":null}}")
                .statusCode(200)
                .body("image", equalTo(Map.of("url", "https://a.example/i.png", "alt", "A")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":null}                          | /title",
                "{\"event\":{\"name\":null}}               | /event/name",
                "{\"image\":{\"alt\":\"A\"}}               | /image/url",
                "{\"event\":{\"endsOn\":\"2026-01-01\"}}   | /event/endsOn",
                "{\"authors\":[{\"url\":\"https://a.example\"}]} | /authors/0/name",
                "{\"authors\":[null]}                      | /authors/0",
                "{\"topics\":[\"a\",null]}                 | /topics/1",
                "{\"topics\":{\"a\":1}}                    | /topics",
                "{\"commentPolicy\":{\"closesAfterDays\":0}} | /commentPolicy/closesAfterDays",
                "{\"commentPolicy\":{\"moderation\":\"FIRST\"}} | /commentPolicy/moderation",
                "{\"version\":3}                           | /version",
                "{\"status\":\"published\"}                | /status",
            })
    @DisplayName("the result must be a valid article")
    void validates(String patch, String pointer) {
        patch(patch).statusCode(422).body("violations.pointer", equalTo(List.of(pointer)));
        Wire.as(Role.EDITOR).get(article.path()).then().body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "true", "null", "[{\"title\":\"x\"}]"})
    @DisplayName("a patch that is no object is 422")
    void needsAnObject(String patch) {
        patch(patch)
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("")))
                .body("violations.code", equalTo(List.of("wrong_type")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nothing\":null}                       | /nothing",
                "{\"status\":null}                        | /status",
                "{\"event\":{\"nothing\":null}}           | /event/nothing",
                "{\"image\":{\"nothing\":null,\"url\":\"https://a.example\",\"alt\":\"A\"}} | /image/nothing",
                "{\"nothing\":{\"more\":null}}            | /nothing",
                "{\"commentPolicy\":{\"nothing\":null}}   | /commentPolicy/nothing",
            })
    @DisplayName("null does not take away what is no member")
    void knowsWhatItRemoves(String patch, String pointer) {
        patch(patch)
                .statusCode(422)
                .body("code", equalTo("unknown_member"))
                .body("violations.pointer", equalTo(List.of(pointer)));
    }

    @Test
    @DisplayName("null is absent where nothing is to take away")
    void removesNothing() {
        patch("{\"image\":null,\"translationOf\":null,\"commentPolicy\":{\"open\":null,\"closesAfterDays\":null}}")
                .statusCode(200)
                .body("", not(hasKey("image")))
                .body("commentPolicy", equalTo(Map.of("open", true, "moderation", "first")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"summary\":\"S\"}", "{\"image\":null}", "{\"topics\":[\"diplomacy\"]}"})
    @DisplayName("a patch that changes nothing keeps the version")
    void keepsTheVersion(String patch) {
        patch(patch).statusCode(200).body("version", equalTo(0)).header("ETag", article.etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json-patch+json", "application/xml"})
    @DisplayName("other media types are 415")
    void refusesOtherTypes(String type) {
        patch(type, "{}")
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("unsupported_media_type"));
    }
}
