package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The HTML of an article")
class ArticleHtmlTest {

    @ParameterizedTest
    @DisplayName("renders CommonMark, tables, strikethrough and bare links")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "# Title ¦ <h1>Title</h1>",
                "*a* **b** ~~c~~ `d` ¦ <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
                "- a ¦ <ul><li>a</li></ul>",
                "1. a ¦ <ol><li>a</li></ol>",
                "> a ¦ <blockquote><p>a</p></blockquote>",
                "a\\n\\n---\\n\\nb ¦ <p>a</p><hr /><p>b</p>",
                "a\\\\\\nb ¦ <p>a<br />b</p>",
                "[a](https://b.org \"c\") ¦ <p><a href=\"https://b.org\" title=\"c\" rel=\"noopener\">a</a></p>",
                "[a][b]\\n\\n[b]: http://b.org ¦ <p><a href=\"http://b.org\" rel=\"noopener\">a</a></p>",
                "<mailto:a.b> ¦ <p><a href=\"mailto:a.b\" rel=\"noopener\">mailto:a.b</a></p>",
                "see https://b.org. ¦ <p>see <a href=\"https://b.org\" rel=\"noopener\">https://b.org</a>.</p>",
                "![a](http://b.org/c.png) ¦ <p><img src=\"http://b.org/c.png\" alt=\"a\" /></p>",
                "|a|\\n|:-:|\\n|b| ¦ <table><thead><tr><th align=\"center\">a</th></tr></thead>"
                        + "<tbody><tr><td align=\"center\">b</td></tr></tbody></table>",
            })
    void renders(String source, String html) {
        assertEquals(html, Markdown.articleHtml(unescaped(source)).replace("\n", ""));
    }

    @ParameterizedTest
    @DisplayName("keeps the text but not the address of links and images with other schemes")
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html,x)",
                "[a](vbscript:x)",
                "[a](//b.org)",
                "[a](/b)",
                "[a](b)",
                "[a](#b)",
                "[a]( javascript:x)",
                "[a](&#106;avascript:x)",
                "[a](ftp://b)",
                "![a](data:image/png;base64,AAAA)",
                "![a](javascript:x)",
                "![a](mailto:b@c.org)",
                "[a][b]\n\n[b]: file:///b"
            })
    void keepsOnlyText(String source) {
        assertEquals("<p>a</p>", Markdown.articleHtml(source).strip());
    }

    @ParameterizedTest
    @DisplayName("shows raw HTML as it is written")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<b onclick=x>a</b>", "a <!-- b --> c", "<img src=x onerror=alert(1)>",
                "<a href=\"https://b.org\">c</a>", "<style>p{}</style>", "</p><iframe>", "&lt;b&gt;"
            })
    void showsRawHtml(String source) {
        var body = Jsoup.parseBodyFragment(Markdown.articleHtml(source)).body();
        assertEquals(source.replace("&lt;", "<").replace("&gt;", ">"), body.text());
        assertEquals(2, body.select("*").size(), "the body and a paragraph");
    }

    @Test
    @DisplayName("nests 51 blocks and 33 inlines at most")
    void nestsSoDeep() {
        assertEquals(33, depth("*a ".repeat(99) + " a*".repeat(99), "em"));
        assertEquals(51, depth(">".repeat(99) + "a", "blockquote"));
    }

    private static int depth(String source, String element) {
        return Jsoup.parseBodyFragment(Markdown.articleHtml(source)).select(element).stream()
                .mapToInt(inner -> inner.parents().select(element).size() + 1)
                .max()
                .orElse(0);
    }

    @Test
    @DisplayName("leaves code as it is")
    void leavesCode() {
        assertEquals(
                "<pre><code>if (a &lt; b) {\n\n  c();\n}\n</code></pre>",
                Markdown.articleHtml("```java\nif (a < b) {\n\n  c();\n}\n```").strip());
    }

    private static String unescaped(String source) {
        return source.replace("\\n", "\n").replace("\\\\", "\\");
    }
}
