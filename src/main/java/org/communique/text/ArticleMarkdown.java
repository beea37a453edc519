package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The Markdown of articles. */
final class ArticleMarkdown {

    /** Short rows are filled up to the width of their head, so that cells may outnumber characters by far. */
    private static final int MOST_CELLS = 100_000;

    private static final List<Extension> WITHOUT_TABLES =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create());
    private static final List<Extension> EXTENSIONS = withTables();

    private static final Parser PARSER =
            BoundedParser.builder().extensions(EXTENSIONS).build();
    private static final Parser TABLELESS_PARSER =
            BoundedParser.builder().extensions(WITHOUT_TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .percentEncodeUrls(true)
            .build();

    private ArticleMarkdown() {}

    static String html(Node document) {
        return SafeHtml.article(RENDERER.render(document));
    }

    static Node parse(String source) {
        Node document = tree(source);
        document.accept(new ArticleAddresses(source.length()));
        return document;
    }

    private static Node tree(String source) {
        try {
            return PARSER.parse(source);
        } catch (IllegalArgumentException tooManyCells) {
            return TABLELESS_PARSER.parse(source);
        }
    }

    private static List<Extension> withTables() {
        var extensions = new ArrayList<>(WITHOUT_TABLES);
        extensions.add(TablesExtension.builder().maxCells(MOST_CELLS).build());
        return List.copyOf(extensions);
    }
}
