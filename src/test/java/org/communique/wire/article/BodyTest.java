package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An article's body")
class BodyTest {

    private static String html(String body) {
        return Wire.as(Role.AUTHOR, Map.of("title", "T", "body", body))
                .post("/articles")
                .path("bodyHtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
                "[a](JaVaScript:alert(1))", "[a](data:text/html;base64,PHNjcmlwdD4=)", "![a](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">a</a>", "<svg/onload=alert(1)>",
                        "<iframe src=https://a.example></iframe>",
                "<p onclick=alert(1) style=color:red>a</p>", "<style>*{display:none}</style>", "[a](vbscript:x)",
                "<a href=\"https://a.example\" onmouseover=\"alert(1)\">a</a>"
            })
    @DisplayName("is rendered without anything that runs")
    void isSafe(String body) {
        String html = html(body).replaceAll("&lt;[^&]*&gt;", "");
        assertFalse(html.matches("(?is).*<(script|iframe|style|svg|img)\\b.*"), html);
        assertFalse(html.matches("(?is).*(href|src)=\"(javascript|data|vbscript):.*"), html);
        assertFalse(html.matches("(?is).*<[^>]*\\s(on\\w+|style)=.*"), html);
    }

    @Test
    @DisplayName("is rendered as Markdown")
    void isMarkdown() {
        assertEquals(
                "<h2>A</h2>\n<p>b <em>c</em> <a href=\"https://a.example/\" rel=\"noopener\">d</a></p>\n",
                html("## A\n\nb *c* [d](https://a.example/)"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "230,1", "231,2", "460,2", "461,3"})
    @DisplayName("counts words, and minutes of 230 words, begun ones whole")
    void countsWords(int words, int minutes) {
        Wire.as(Role.AUTHOR, Map.of("title", "T", "body", "word ".repeat(words)))
                .post("/articles")
                .then()
                .statusCode(201)
                .body("wordCount", equalTo(words))
                .body("readingMinutes", equalTo(minutes));
    }

    @Test
    @DisplayName("counts what is read, not the Markdown around it")
    void countsWhatIsRead() {
        Wire.as(Role.AUTHOR, Map.of("title", "T", "body", "# One\n\n**two** [three](https://a.example/four)\n\n- * *"))
                .post("/articles")
                .then()
                .body("wordCount", equalTo(3));
    }
}
