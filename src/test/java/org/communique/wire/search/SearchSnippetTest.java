package org.communique.wire.search;

import static org.communique.wire.search.Searches.article;
import static org.communique.wire.search.Searches.search;
import static org.communique.wire.search.Searches.titled;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.wire.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /articles?q shows a snippet")
class SearchSnippetTest {

    private static String snippet(String q) {
        return search(q).path("items[0].snippet");
    }

    @ParameterizedTest
    @CsvSource({
        "talk, The two <mark>talked</mark> of peace and war.",
        "\"\"\"peace and war\"\"\", The two talked of <mark>peace</mark> and <mark>war</mark>.",
        "talk -nothing, The two <mark>talked</mark> of peace and war.",
        "head, The two talked of peace and war.",
    })
    @DisplayName("with marks around the forms of the words, or the beginning when the text has none")
    void marks(String q, String expected) {
        article("Head", "", "The two **talked** of peace and war.");
        assertEquals(expected, snippet(q));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talks `<script>alert(1)</script>` | <mark>talks</mark> &lt;script&gt;alert(1)&lt;/script&gt;",
                "`<mark>` talks `</mark>` | &lt;mark&gt; <mark>talks</mark> &lt;/mark&gt;",
                "`<img src=x onerror=\"alert('1')\">` talks & more |"
                        + " &lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; <mark>talks</mark> &amp; more",
                "`<talks` and a/b at `http://x.example/talks?a=1&b=2` |"
                        + " &lt;<mark>talks</mark> and a/b at http://x.example/<mark>talks</mark>?a=1&amp;b=2",
                "`&lt;` `&amp;lt;` talks | &amp;lt; &amp;amp;lt; <mark>talks</mark>",
            })
    @DisplayName("in which everything but the marks is escaped")
    void escapes(String body, String expected) {
        article("Head", "", body);
        assertEquals(expected, snippet("talks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u6f22", "talks-", "<", "&talks ", "a ", "\ud83d\ude00", "a-1-", "talks<b>"})
    @DisplayName("of bounded length, whatever the text is")
    void isBounded(String part) {
        article(
                "Head",
                "",
                (part.repeat(3000 / part.length()) + " Talks " + part.repeat(3000 / part.length())).strip());
        String snippet = snippet("talks");
        Document html = Jsoup.parseBodyFragment(snippet);
        assertTrue(html.text().codePointCount(0, html.text().length()) <= 300, snippet);
        assertEquals(html.select("*").size() - html.select("mark").size(), 4, "html, head, body and marks only");
    }

    @Test
    @DisplayName("of about thirty words around the match, though it comes late")
    void findsLate() {
        article("Head", "", "Word here. ".repeat(700) + "Then talks began. " + "More there. ".repeat(700));
        String snippet = snippet("talks");
        assertTrue(snippet.contains("<mark>talks</mark>"), snippet);
        assertTrue(snippet.split(" ").length <= 32, snippet);
    }

    @Test
    @DisplayName("only by relevance")
    void goesWithRelevance() {
        titled("Talks");
        Wire.anonymous().get("/articles").then().body("items", everyItem(not(hasKey("snippet"))));
        search(Wire.anonymous(), "talks", Map.of("sort", "title"))
                .then()
                .body("items", everyItem(not(hasKey("snippet"))));
        search(Wire.anonymous(), "talks", Map.of("sort", "-relevance"))
                .then()
                .body("items", everyItem(hasKey("snippet")));
    }
}
