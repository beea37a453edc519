package org.communique.text;

import java.util.List;
import org.commonmark.node.Node;

/**
 * Markdown (CommonMark 0.31) as safe HTML and as plain text. Raw HTML in a source has no meaning: it is shown as it is
 * written, and counts as text. Links and images whose address is not absolute or has another scheme than the method
 * names are reduced to their text. Nesting deeper than 51 blocks or 33 inlines is shown as it is written.
 */
public final class Markdown {

    private Markdown() {}

    /**
     * An article in both its forms.
     *
     * @param html see {@link #articleHtml(String)}
     * @param plainText see {@link #plainText(String)}
     */
    public record Article(String html, String plainText) {}

    /** Both forms of an article, for less than each by itself. */
    public static Article article(String source) {
        Node document = ArticleMarkdown.parse(source);
        return new Article(ArticleMarkdown.html(document), plainText(document));
    }

    /**
     * An article's HTML: CommonMark with the tables, strikethrough and bare links of GitHub Flavored Markdown. Links
     * lead to http, https and mailto addresses, images come from http and https. A source whose tables have more than
     * 100,000 cells is read without tables.
     */
    public static String articleHtml(String source) {
        return article(source).html();
    }

    /**
     * A comment's HTML: emphasis, links to http and https, code, quotes, lists and paragraphs, where every line break
     * is one. Headings become paragraphs, images their description; rules vanish.
     */
    public static String commentHtml(String source) {
        return CommentMarkdown.html(source);
    }

    /** The number of links in the HTML of a comment, bare addresses included. */
    public static int linkCount(String source) {
        var links = new LinkCounter();
        CommentMarkdown.parse(source).accept(links);
        return links.count();
    }

    /**
     * The text of {@link #articleHtml(String)} as a reader sees it, all blocks in order, images by their description,
     * {@linkplain #normalise(String) normalised}.
     */
    public static String plainText(String source) {
        return plainText(ArticleMarkdown.parse(source));
    }

    private static String plainText(Node document) {
        return normalise(text(document));
    }

    private static String text(Node document) {
        var reader = new PlainTextReader();
        reader.read(document);
        return reader.text();
    }

    /**
     * The plain text by paragraphs, headings, items, cells and lines of code, none of them empty. With one space between
     * each they are {@link #plainText(String)}.
     */
    public static List<String> passages(String source) {
        return text(ArticleMarkdown.parse(source))
                .lines()
                .map(Markdown::normalise)
                .filter(passage -> !passage.isEmpty())
                .toList();
    }

    /**
     * A text in Unicode Normalization Form C (UAX #15) with every run of the property White_Space (UAX #44) folded into
     * one U+0020 and none at either end. Longer runs than 30 combining marks are broken up by U+034F (UAX #15-D4).
     */
    public static String normalise(String text) {
        return Folding.trimmed(text);
    }
}
