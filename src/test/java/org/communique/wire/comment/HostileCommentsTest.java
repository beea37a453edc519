package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A hostile comment")
class HostileCommentsTest {

    private static final Set<String> ELEMENTS =
            Set.of("p", "br", "em", "strong", "a", "code", "pre", "blockquote", "ul", "ol", "li");

    @ParameterizedTest
    @DisplayName("comes out harmless")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=javascript:x>y</a>",
                "[x](javascript:alert(1))",
                "[x](JAVA\tSCRIPT:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x) <javascript:x>",
                "[x](https://a.example \"\\\" onmouseover=alert(1) x=\\\"\")",
                "![x](https://a.example/t.gif)",
                "# Heading\n\n---\n\n<div style='position:fixed'>x</div>",
                "```html\"><script>\n</code></pre><script>alert(1)</script>\n```",
                "`<b onclick=x>`",
                "<!-- --><script>x",
                "[x]: javascript:alert(1)\n\n[x]",
                "https://a.example/\"onmouseover=\"x",
                "<https://a.example/'\"><img>",
                "| a | b |\n|---|---|\n| c | d |",
                "&lt;script&gt;&#60;script&#62;",
                "<math><mtext><script>x</script>",
                "1. <style>*{}</style>\n2. > <iframe src=//x>",
                "<p class=x id=y>text</p>"
            })
    void comesOutHarmless(String body) {
        String id = aComment().saying(body).shownOn(articleWith("none"));
        String html = Shape.json(Wire.anonymous().get(AComment.path(id)))
                .path("bodyHtml")
                .asText();
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (!element.normalName().equals("body")) {
                assertTrue(ELEMENTS.contains(element.normalName()), html);
                element.attributes().forEach(attribute -> checkAttribute(element, attribute, html));
            }
        }
    }

    private static void checkAttribute(Element element, Attribute attribute, String html) {
        assertEquals("a", element.normalName(), html);
        switch (attribute.getKey()) {
            case "href" -> assertTrue(attribute.getValue().matches("(?i)https?://.+"), html);
            case "rel" ->
                assertEquals(
                        Set.of("nofollow", "ugc", "noopener"),
                        Set.of(attribute.getValue().split(" ")),
                        html);
            default -> throw new AssertionError(html);
        }
    }

    @Test
    @DisplayName("keeps what it may: links that say what they are, emphasis, code, quotes, lists and line breaks")
    void keepsAllowed() {
        String body = "**a** *b* `c` https://d.example\ne\n\n> f\n\n- g\n\n1. h\n\n```\ni\n```";
        String id = aComment().saying(body).shownOn(articleWith("none"));
        String html = Shape.json(Wire.anonymous().get(AComment.path(id)))
                .path("bodyHtml")
                .asText();
        var text = Jsoup.parseBodyFragment(html).body();
        for (String element : ELEMENTS) {
            assertTrue(!text.select(element).isEmpty(), element);
        }
        assertEquals("nofollow ugc noopener", text.select("a").attr("rel"));
    }

    @Test
    @DisplayName("has its name and page told as they are, as JSON that no browser takes for a page")
    void tellsNames() {
        var article = articleWith("none");
        String name = "<script>alert(1)</script>\"'&";
        String url = "https://a.example/?q=%22%3E%3Cscript%3E";
        String id = aComment().by(name).having("authorUrl", url).shownOn(article);
        Wire.anonymous()
                .get(AComment.path(id))
                .then()
                .contentType("application/json")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("authorName", equalTo(name))
                .body("authorUrl", equalTo(url));
    }
}
