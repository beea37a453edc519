package org.communique.text;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The smaller Markdown of readers' comments. */
final class CommentMarkdown {

    private static final Parser PARSER = BoundedParser.builder()
            .extensions(List.of(
                    AutolinkExtension.builder().linkTypes(AutolinkType.URL).build()))
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().percentEncodeUrls(true).softbreak("<br />\n").build();

    private CommentMarkdown() {}

    static String html(String source) {
        return SafeHtml.comment(RENDERER.render(parse(source)));
    }

    static Node parse(String source) {
        Node document = PARSER.parse(source);
        document.accept(new CommentAddresses(source.length()));
        document.accept(new CommentHeadings());
        return document;
    }
}
