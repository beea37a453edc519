package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The HTML of a comment")
class CommentHtmlTest {

    private static final String REL = "rel=\"nofollow ugc noopener\"";

    @ParameterizedTest
    @DisplayName("has a small Markdown only")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "a*b* **c** `d` ¦ <p>a<em>b</em> <strong>c</strong> <code>d</code></p>",
                "a\\nb ¦ <p>a<br />b</p>",
                "> a ¦ <blockquote><p>a</p></blockquote>",
                "- a\\n- b ¦ <ul><li>a</li><li>b</li></ul>",
                "# a *b* ¦ <p>a <em>b</em></p>",
                "a\\n=== ¦ <p>a</p>",
                "a\\n\\n***\\n\\nb ¦ <p>a</p><p>b</p>",
                "![a](https://b.org/c.png) ¦ <p>a</p>",
                "~~a~~ ¦ <p>~~a~~</p>",
                "|a|\\n|-|\\n|b| ¦ <p>|a|<br />|-|<br />|b|</p>",
                "<b>a</b> ¦ <p>&lt;b&gt;a&lt;/b&gt;</p>",
                "[a](mailto:b@c.org) ¦ <p>a</p>",
                "[a](javascript:b) ¦ <p>a</p>",
                "[a](https://b.org \"c\") ¦ <p><a href=\"https://b.org\" " + REL + ">a</a></p>",
                "http://b.org/ä ¦ <p><a href=\"http://b.org/%C3%A4\" " + REL + ">http://b.org/ä</a></p>",
            })
    void isSmall(String source, String html) {
        assertEquals(html, Markdown.commentHtml(source.replace("\\n", "\n")).replace("\n", ""));
    }

    @ParameterizedTest
    @DisplayName("has as many links as are counted")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "nothing ¦ 0",
                "[a](https://b.org) and https://c.org and <http://d.org> ¦ 3",
                "[https://a.org](https://b.org) ¦ 1",
                "[a](javascript:b) [c](/d) ftp://e.org f@g.org ¦ 0",
                "`https://a.org` ![b](https://c.org) ¦ 0",
                "# [a](https://b.org) ¦ 1",
                "[a] [a]\\n\\n[a]: https://b.org ¦ 2",
            })
    void countsLinks(String source, int links) {
        String comment = source.replace("\\n", "\n");
        assertEquals(links, Markdown.linkCount(comment));
        assertEquals(links, Markdown.commentHtml(comment).split("<a ", -1).length - 1);
    }
}
