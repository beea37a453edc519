package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For any source")
class SafeHtmlPropertiesTest {

    private static final Map<String, Set<String>> COMMENT = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("p", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("br", Set.of()));

    private static final Map<String, Set<String>> ARTICLE = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel", "title")),
            Map.entry("img", Set.of("src", "alt", "title")),
            Map.entry("p", Set.of()),
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")),
            Map.entry("hr", Set.of()),
            Map.entry("br", Set.of()));

    private static final List<String> PIECES = List.of(
            "<script>",
            "</script>",
            "alert(1)",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=",
            "javascript:",
            "JaVa\tScript:",
            "java&#10;script:",
            "&#x6A;avascript:",
            "data:text/html,",
            "vbscript:",
            "file:///",
            "//evil.org",
            "http://a.org",
            "HTTPS://a.org/?b=c&d",
            "mailto:a@b.org",
            "ftp://a.org",
            "a@b.org",
            "www.a.org",
            "[",
            "](",
            ")",
            "![",
            "[a](",
            "<",
            ">",
            "\"",
            "'",
            " onmouseover=alert(1) ",
            " style=x ",
            "title",
            "<a href=\"",
            "\">",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "<style>",
            "<math><mtext>",
            "&lt;",
            "&quot;",
            "&#0;",
            "&",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```\n",
            "    ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "\n---\n",
            "\n===\n",
            "|",
            "|a|\n|:-|\n|",
            "[a]: javascript:b\n\n",
            "[b]: http://c.org 'd'\n\n",
            "[a]",
            "[b]",
            "\\",
            "\u0000",
            "\uD83D",
            "😀",
            "\u202E",
            "\u0301",
            "é",
            " ",
            "a",
            "{{",
            "}}");

    @Test
    @DisplayName("an article's HTML has no other elements, attributes and schemes than allowed")
    void articleIsSafe() {
        Some.tries(some -> {
            String source = some.joined(PIECES, 30);
            var body = Jsoup.parseBodyFragment(Markdown.articleHtml(source)).body();
            assertSafe(body, ARTICLE);
            body.select("a").forEach(link -> assertEquals("noopener", link.attr("rel")));
            body.select("a").forEach(link -> assertTrue(link.attr("href").matches("(?i)(https?://|mailto:).+")));
            body.select("img").forEach(image -> assertTrue(image.attr("src").matches("(?i)https?://.+")));
        });
    }

    @Test
    @DisplayName("a comment's HTML has no other elements, attributes and schemes than allowed, and the counted links")
    void commentIsSafe() {
        Some.tries(some -> {
            String source = some.joined(PIECES, 30);
            var body = Jsoup.parseBodyFragment(Markdown.commentHtml(source)).body();
            assertSafe(body, COMMENT);
            body.select("a").forEach(link -> assertEquals("nofollow ugc noopener", link.attr("rel")));
            body.select("a").forEach(link -> assertTrue(link.attr("href").matches("(?i)https?://.+")));
            assertEquals(Markdown.linkCount(source), body.select("a").size());
        });
    }

    @Test
    @DisplayName("an article's HTML shows the words of its plain text")
    void articleShowsPlainText() {
        Some.tries(some -> {
            String source = some.joined(PIECES, 30);
            var body = Jsoup.parseBodyFragment(Markdown.articleHtml(source)).body();
            body.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
            assertEquals(letters(Markdown.plainText(source)), letters(body.wholeText()));
        });
    }

    /** White space and what HTML cannot hold apart; their going may bring a letter and a mark together. */
    private static String letters(String text) {
        return Markdown.normalise(text.replaceAll("[\\p{IsWhite_Space}\\p{Cc}\\p{Cs}\uFFFD]", ""));
    }

    private static void assertSafe(Element body, Map<String, Set<String>> allowed) {
        for (Element element : body.getAllElements()) {
            if (element != body) {
                assertTrue(allowed.containsKey(element.tagName()), element.tagName());
                for (Attribute attribute : element.attributes()) {
                    assertTrue(allowed.get(element.tagName()).contains(attribute.getKey()), attribute.toString());
                }
            }
        }
        body.nodeStream(Comment.class)
                .forEach(comment -> assertEquals("", comment.getData().strip()));
    }
}
