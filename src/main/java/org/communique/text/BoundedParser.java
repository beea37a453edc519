package org.communique.text;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A parser without HTML blocks that hostile sources can neither slow down nor drive into deep recursion. Both bounds are
 * the parser's own, which lets 51 quotes and 33 emphases into each other.
 */
final class BoundedParser {

    private static final int MOST_OPEN_BLOCKS = 50;
    private static final int DEEPEST_INLINE = 32;

    private BoundedParser() {}

    static Parser.Builder builder() {
        return Parser.builder()
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        FencedCodeBlock.class,
                        Heading.class,
                        IndentedCodeBlock.class,
                        ListBlock.class,
                        ThematicBreak.class))
                .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                .maxInlineNesting(DEEPEST_INLINE)
                .customInlineContentParserFactory(new DelimiterBudget());
    }
}
