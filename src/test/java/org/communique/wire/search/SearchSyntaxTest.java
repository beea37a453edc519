package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.finds;
import static org.communique.wire.search.Searches.search;
import static org.communique.wire.search.Searches.titled;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles?q takes what web search engines take")
class SearchSyntaxTest {

    private static final String PIECES = "\"'&|!()<->:*\\%;,./- or OR and talks é漢😀\u202eש\u0001\t\n";

    @Test
    @DisplayName("words, phrases, or, and what must not be there")
    void syntax() {
        titled("Peace talks begin");
        titled("Talks of peace end");
        titled("War goes on");
        finds("talks peace", "Talks of peace end", "Peace talks begin");
        finds("\"peace talks\"", "Peace talks begin");
        finds("talks -begin", "Talks of peace end");
        finds("begin or war", "War goes on", "Peace talks begin");
        finds("BEGIN OR war", "War goes on", "Peace talks begin");
        finds("-talks", "War goes on");
        finds("talks -\"peace talks\"", "Talks of peace end");
        finds("peace war");
    }

    @Test
    @DisplayName("finds words between slashes and angle brackets, and hyphenated ones whole or in part")
    void parts() {
        article("One", "", "The US/Russia cease-fire of a<b and c>d.");
        finds("russia", "One");
        finds("cease-fire", "One");
        finds("fire", "One");
        finds("a<b and c>d", "One");
        finds("us/russia", "One");
    }

    @ParameterizedTest
    @CsvSource({"201,400", "200,200", "1,200"})
    @DisplayName("up to 200 characters, whatever their plane")
    void lengths(int length, int status) {
        Response response =
                Wire.anonymous().queryParam("q", "\ud83d\ude00".repeat(length)).get("/articles");
        response.then().statusCode(status);
        if (status == 400) {
            response.then()
                    .body("code", equalTo("invalid_parameter"))
                    .body("violations.parameter", equalTo(List.of("q")))
                    .body("violations.code", equalTo(List.of("too_long")));
        }
    }

    @ParameterizedTest
    @CsvSource({"q=,q", "q=%00,q", "q=a%00b,q", "q=a&q=b,q", "sort=-relevance,sort", "q=a&sort=relevance,sort"})
    @DisplayName("and refuses what is no text, and relevance to nothing")
    void refuses(String query, String name) {
        Wire.anonymous()
                .urlEncodingEnabled(false)
                .get("/articles?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"))
                .body("violations.parameter", equalTo(List.of(name)));
    }

    @Test
    @DisplayName("and makes sense of whatever else comes")
    void garbage() {
        titled("Talks or peace");
        List<String> queries = new ArrayList<>(List.of(
                "the of and",
                "   ",
                "?!",
                "'); drop table article; --",
                "\"unbalanced",
                "\"\"\"",
                "&|!()<->:*",
                "talks:*",
                "talks & !peace | (war <-> x)",
                "\\",
                "'",
                "-",
                "--",
                "-\"",
                "or",
                "or or or",
                "or ".repeat(66),
                "(".repeat(200),
                "!".repeat(199) + "a",
                "-".repeat(199) + "a",
                "- ! ".repeat(49) + "a",
                "a-".repeat(100),
                "\"a\" ".repeat(50),
                "a-1-".repeat(50),
                "x or ".repeat(40),
                "%s %n $1 ? :q {}",
                "שלום עולם",
                "😀",
                "\ufffd\ufffe",
                "http://x.example/a?b=c#d a@b.example"));
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            queries.add(random.ints(1 + random.nextInt(60), 0, PIECES.codePointCount(0, PIECES.length()))
                    .map(at -> PIECES.codePointAt(PIECES.offsetByCodePoints(0, at)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        for (String q : queries) {
            Response response = Wire.anonymous().queryParam("q", q).get("/articles");
            assertEquals(200, response.statusCode(), q);
        }
        for (String bytes : List.of("%ED%A0%80", "%FF", "talks%ED%A0%80", "%F0%9F", "%C0%80")) {
            int status = Wire.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/articles?q=" + bytes)
                    .statusCode();
            assertTrue(status == 200 || status == 400, bytes + " " + status);
        }
        finds("talks", "Talks or peace");
        assertEquals(List.of(), search("the of and").path("items"));
    }
}
