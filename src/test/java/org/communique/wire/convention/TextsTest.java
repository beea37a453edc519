package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("A text in a body")
class TextsTest {

    /** Pointers to texts, with members around a text of which {@code %s} takes the place. */
    private static final Map<String, String> LINES = Map.of(
            "/title", "\"title\":\"a%sb\"",
            "/authors/0/name", "\"title\":\"T\",\"authors\":[{\"name\":\"a%sb\"}]",
            "/topics/0", "\"title\":\"T\",\"topics\":[\"a%sb\"]",
            "/image/alt", "\"title\":\"T\",\"image\":{\"url\":\"https://a.example\",\"alt\":\"a%sb\"}",
            "/image/caption",
                    "\"title\":\"T\",\"image\":{\"url\":\"https://a.example\",\"alt\":\"a\",\"caption\":\"a%sb\"}",
            "/event/name", "\"title\":\"T\",\"event\":{\"name\":\"a%sb\"}",
            "/event/place", "\"title\":\"T\",\"event\":{\"name\":\"N\",\"place\":\"a%sb\"}",
            "/sources/0/title", "\"title\":\"T\",\"sources\":[{\"title\":\"a%sb\",\"url\":\"https://a.example\"}]",
            "/image/url", "\"title\":\"T\",\"image\":{\"url\":\"https://a.example/%s\",\"alt\":\"a\"}",
            "/slug", "\"title\":\"T\",\"slug\":\"a%sb\"");

    private static final Map<String, String> PROSE =
            Map.of("/summary", "\"title\":\"T\",\"summary\":\"a%sb\"", "/body", "\"title\":\"T\",\"body\":\"a%sb\"");

    static Stream<Arguments> unfit() {
        Stream<Arguments> everywhere = Stream.of(
                        "\\u0000", "\\ud800", "\\udc00", "\\u0007", "\\u202e", "\\u0085", "\\u001b")
                .flatMap(c -> Stream.concat(LINES.entrySet().stream(), PROSE.entrySet().stream())
                        .map(at -> Arguments.of(c, at.getKey(), at.getValue())));
        Stream<Arguments> inLines = Stream.of("\\n", "\\t", "\\u2028", "\\u2066", "\\u200f")
                .flatMap(c -> LINES.entrySet().stream().map(at -> Arguments.of(c, at.getKey(), at.getValue())));
        return Stream.concat(everywhere, inLines);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    @DisplayName("with a character that cannot be stored or shown safely is 422 and says where")
    void refusesUnfitCharacters(String character, String pointer, String members) {
        Wire.as(Role.EDITOR, "{" + members.formatted(character) + "}")
                .post("/articles")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    @DisplayName("keeps what is only unusual")
    void keepsTheUnusual() {
        String title = "e\u0301 \uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDE80 العربية \u200Bx";
        Wire.as(Role.EDITOR, Map.of("title", title, "body", "a\r\n\tb\u2028c", "topics", List.of("a\uD83D\uDE00")))
                .post("/articles")
                .then()
                .statusCode(201)
                .body("title", equalTo(title))
                .body("body", equalTo("a\r\n\tb\u2028c"))
                .body("topics[0].name", equalTo("a\uD83D\uDE00"));
    }

    @ParameterizedTest
    @CsvSource({
        "/title,200",
        "/summary,500",
        "/authors/0/name,100",
        "/topics/0,100",
        "/image/alt,500",
        "/image/caption,500",
        "/event/name,200",
        "/event/place,200",
        "/sources/0/title,200",
        "/slug,100"
    })
    @DisplayName("has a limit in code points")
    void hasALimit(String pointer, int limit) {
        String members = LINES.getOrDefault(pointer, PROSE.get(pointer));
        String unit = pointer.equals("/slug") ? "x" : "\uD83D\uDE00";
        String fits = "{" + members.formatted(unit.repeat(limit - 2)) + "}";
        Wire.as(Role.EDITOR, fits).post("/articles").then().statusCode(201);
        String tooLong = "{" + members.formatted(unit.repeat(limit - 1)) + "}";
        Wire.as(Role.EDITOR, tooLong)
                .post("/articles")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of(pointer)));
    }

    @Test
    @DisplayName("of an article has 200,000 characters at most")
    void hasRoomForAnArticle() {
        String body = "\uD83D\uDE00".repeat(200_000);
        assertEquals(201, statusOf(body));
        assertEquals("200000", Sql.value("select char_length(body) from article"));
        assertEquals(422, statusOf(body + "x"));
    }

    private static int statusOf(String body) {
        String article = "{\"title\":\"T\",\"body\":\"" + body + "\"}";
        return Http.send(Http.json(Http.to("/articles", Role.EDITOR), "POST", article))
                .statusCode();
    }

    @Test
    @DisplayName("with nothing to see is none where one is required")
    void refusesBlanks() {
        for (String blank : List.of("", " ", "\u200B", "\u3164", "\u00A0")) {
            Wire.as(Role.EDITOR, Map.of("title", blank))
                    .post("/articles")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/title"));
        }
    }
}
