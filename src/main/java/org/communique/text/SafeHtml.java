package org.communique.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last gate before HTML leaves: whatever the renderer wrote, only these elements and attributes pass. Some
 * characters of text come out as entities ({@code &#64;} for {@code @}), which every parser reads back.
 */
final class SafeHtml {

    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?:https?://|mailto:).+", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory ARTICLE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "del",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "hr",
                    "br")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(WEB_OR_MAIL)
            .onElements("a")
            .allowAttributes("src")
            .matching(WEB)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private static final PolicyFactory COMMENT = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "br")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(WEB)
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private SafeHtml() {}

    static String article(String html) {
        return ARTICLE.sanitize(html);
    }

    static String comment(String html) {
        return COMMENT.sanitize(html);
    }
}
