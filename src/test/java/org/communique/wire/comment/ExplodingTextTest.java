package org.communique.wire.comment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A comment that is")
class ExplodingTextTest {

    private static String filled(String unit) {
        String text = unit.repeat(5_000 / unit.length() + 1);
        return text.substring(0, 5_000);
    }

    static Stream<String> bodies() {
        return Stream.of(
                        "[",
                        "![",
                        "> ",
                        "- ",
                        "* ",
                        "**a",
                        "_a_",
                        "`",
                        "`a",
                        "[a](",
                        "[a](b",
                        "<a",
                        "<!--",
                        "&amp;",
                        "a@b.c ",
                        "https://a.example ",
                        "[x](https://a.example)",
                        "~",
                        "\\",
                        "]",
                        "((",
                        "a**b ",
                        "1. ",
                        "\t",
                        "> - ",
                        "[a]: b\n",
                        "[a][",
                        "*a _b ",
                        "www.",
                        "|-",
                        "e\u0301",
                        "a\u0301\u0301\u0301\u0301\u0301",
                        "🕊",
                        "http://",
                        "ﷺ",
                        "[a](<",
                        "<http:")
                .map(ExplodingTextTest::filled);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    @DisplayName("made to take long is taken like any other, and read")
    void explodes() {
        Made article = articleWith("none");
        bodies().forEach(body -> {
            var posted = aComment().saying(body).postedOn(article);
            assertEquals(!body.isBlank(), List.of(201, 202).contains(posted.statusCode()), posted::asString);
            if (!body.isBlank()) {
                Wire.as(Role.MODERATOR)
                        .get(AComment.moderation(posted.path("id")))
                        .then()
                        .statusCode(200)
                        .body("bodyHtml.length()", lessThan(200_000));
            }
        });
    }

    @ParameterizedTest
    @DisplayName("by somebody whose page is a script is refused")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//a.example",
                "https://",
                "https://a.example/\\u0000",
                "https://a.example/\\ud800",
                "https://a.example/\\u202e",
                "https://u:p@a.example/ x",
                "file:///etc/passwd"
            })
    void pages(String url) {
        Made article = articleWith("none");
        Wire.anonymous()
                .contentType("application/json")
                .body("{\"authorName\":\"A\",\"authorEmail\":\"a@b.example\",\"body\":\"x\",\"authorUrl\":\"" + url
                        + "\"}")
                .post(article.path() + "/comments")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/authorUrl"));
    }

    @ParameterizedTest
    @DisplayName("with half a character or none in whatever member is no fault of the server's")
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\u202e", "\\uffff", "\\u0007"})
    void characters(String character) {
        Made article = articleWith("none");
        for (String member :
                List.of("authorName", "authorEmail", "authorUrl", "body", "formToken", "website", "parentId")) {
            String comment = "\"authorName\":\"A\",\"authorEmail\":\"a@b.example\",\"body\":\"Text " + member + "\"";
            String with = member.startsWith("author") || member.equals("body")
                    ? comment.replaceFirst("(\"" + member + "\":\")", "$1" + character.replace("\\", "\\\\"))
                    : comment + ",\"" + member + "\":\"" + character + "\"";
            var answer = Wire.anonymous()
                    .contentType("application/json")
                    .body("{" + with + "}")
                    .post(article.path() + "/comments");
            assertTrue(answer.statusCode() < 500, answer::asString);
            String trial = "{\"article\":\"" + article.slug() + character + "\",\"comment\":{" + with + "}}";
            answer = Wire.as(Role.MODERATOR, trial).post("/moderation/dry-run");
            assertTrue(answer.statusCode() < 500, answer::asString);
        }
        for (String path :
                List.of("/moderation/rules", "/moderation/decisions", "/moderation/recheck", "/moderation/dry-run")) {
            var answer = Wire.as(Role.MODERATOR, "{\"" + character + "\":\"" + character + "\"}")
                    .post(path);
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer::asString);
        }
    }

    @Test
    @DisplayName("looked for by whatever parameter is found or not, and no fault of the server's")
    void parameters() {
        Made article = articleWith("none");
        for (String name :
                List.of("q", "reason", "article", "email", "address", "createdBefore", "appealed", "status", "sort")) {
            for (String value : List.of(
                    "\u0000",
                    "a\u0000@b",
                    "a@\u0000",
                    "\uFFFD",
                    "",
                    "%",
                    "\\",
                    "'",
                    "x".repeat(254),
                    "a@" + "x".repeat(300))) {
                var answer = Wire.as(Role.MODERATOR).queryParam(name, value).get("/moderation/comments");
                assertTrue(answer.statusCode() < 500, () -> name + " " + value + " " + answer.asString());
            }
        }
        Wire.as(Role.MODERATOR)
                .queryParam("kind", "\u0000")
                .get("/moderation/rules")
                .then()
                .statusCode(400);
        for (String path : List.of("/comments/form", "/comments/closure")) {
            var answer = Wire.as(Role.MODERATOR).get("/articles/" + "a%00b" + path);
            assertTrue(answer.statusCode() < 500, answer::asString);
        }
    }

    @Test
    @DisplayName("a reply to one of another article, of a draft's, or moved there, is refused")
    void parents() {
        Made article = articleWith("none");
        Own elsewhere = Own.of(aComment(), articleWith("none"));
        Own own = Own.of(aComment(), article);
        aComment()
                .replyingTo(elsewhere.id())
                .postedOn(article)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid_parent"));
        own.edit(Map.of("parentId", own.id())).then().statusCode(422).body("code", equalTo("unknown_member"));
        article.send("DELETE", "/publication", "").then().statusCode(204);
        aComment().replyingTo(own.id()).postedOn(articleWith("none")).then().statusCode(422);
    }
}
