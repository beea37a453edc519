package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A posted comment")
class CommentInputTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private void taken(AComment comment) {
        comment.postedOn(article).then().statusCode(201);
    }

    private void refused(AComment comment, String member) {
        comment.postedOn(article)
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("violations.pointer", hasItem("/" + member));
        assertEquals(List.of(), Shape.each(Wire.anonymous().get(article.path() + "/comments"), "id"));
    }

    @Test
    @DisplayName("has a name of 80 code points, not 81")
    void limitsName() {
        refused(aComment().by("🕊".repeat(81)), "authorName");
        taken(aComment().by("x"));
        taken(aComment().by("🕊".repeat(80)));
    }

    @Test
    @DisplayName("has a body of 5,000 code points, not 5,001")
    void limitsBody() {
        refused(aComment().saying("🕊".repeat(5_001)), "body");
        taken(aComment().saying("🕊".repeat(5_000)));
        taken(aComment().saying("x"));
    }

    @ParameterizedTest
    @DisplayName("has no name that is blank or could break out of a line, a header or the direction of text")
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3164",
                "\u200b\u2060",
                "A\nB",
                "A\r\nBcc: x@y.example",
                "A\u0000B",
                "A\u001bB",
                "A\u2028B",
                "A\u202eB",
                "A\u2066B",
                "A\u200fB",
                "A\u0085B",
                "\ud800"
            })
    void refusesNames(String name) {
        refused(aComment().by(name), "authorName");
    }

    @ParameterizedTest
    @DisplayName("has no body that is blank or holds control characters")
    @ValueSource(strings = {"", " \n\t ", "\u3164", "A\u0000B", "A\u001bB", "A\u202eB"})
    void refusesBodies(String body) {
        refused(aComment().saying(body), "body");
    }

    @ParameterizedTest
    @DisplayName("has an email address that is one")
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.example",
                "a b@c.example",
                "a@b@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "a@b..example",
                "a@-b.example",
                "a@b.example,c@d.example",
                "<a@b.example>",
                "mailto:a@b.example\n"
            })
    void refusesAddresses(String email) {
        refused(aComment().from(email), "authorEmail");
    }

    @Test
    @DisplayName("takes unusual email addresses")
    void takesUnusualAddresses() {
        for (String email :
                List.of("o'neil+news@sub.b.example", "ü@b.example", "a@bücher.example", "a.b_c-d@b.example")) {
            taken(aComment().from(email));
        }
        refusedLength();
    }

    private void refusedLength() {
        aComment()
                .from("a".repeat(60) + "@" + "b.".repeat(100) + "example")
                .postedOn(article)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @DisplayName("links to no page that is not on the web")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//a.example",
                "/x",
                "ftp://a.example",
                "http://",
                "https://user:pass@a.example",
                " https://a.example",
                "https://a.example/\"><script>",
                "http://a b.example",
                ""
            })
    void refusesPages(String url) {
        refused(aComment().having("authorUrl", url), "authorUrl");
    }
}
