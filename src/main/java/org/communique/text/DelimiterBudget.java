package org.communique.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes the delimiters of emphasis for text after the first 5,000 runs of a paragraph. To pair them takes time in
 * proportion to the square of their number when several kinds alternate.
 */
final class DelimiterBudget implements InlineContentParserFactory {

    private static final int MOST_RUNS = 5_000;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '~');
    }

    @Override
    public InlineContentParser create() {
        return new Paragraph();
    }

    private static final class Paragraph implements InlineContentParser {

        private int runs;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            runs++;
            return runs > MOST_RUNS ? text(state.scanner()) : ParsedInline.none();
        }

        private static ParsedInline text(Scanner scanner) {
            char delimiter = scanner.peek();
            int length = scanner.matchMultiple(delimiter);
            return ParsedInline.of(new Text(String.valueOf(delimiter).repeat(length)), scanner.position());
        }
    }
}
