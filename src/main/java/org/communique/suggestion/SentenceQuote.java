package org.communique.suggestion;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.Characters;
import org.communique.text.Match;
import org.communique.text.Quote;
import org.communique.text.QuoteAnchor;

/** Quotes sentences so that each quote stands in one place only. */
final class SentenceQuote {

    /** Code points of a quote's surroundings that evidence can have. */
    private static final int MOST = 200;

    private SentenceQuote() {}

    /** The sentence with as little around it as it takes; empty when even much does not tell it from another. */
    static Optional<Quote> of(Sentence sentence, String plainText) {
        return Stream.of(0, MOST / 4, MOST)
                .map(reach -> quote(sentence, plainText, reach))
                .filter(quote -> QuoteAnchor.locate(plainText, quote).equals(new Match.Found(sentence.span())))
                .findFirst();
    }

    private static Quote quote(Sentence sentence, String plainText, int reach) {
        return new Quote(
                sentence.text(),
                fit(before(plainText, sentence.from(), reach)),
                fit(after(plainText, sentence.to(), reach)));
    }

    private static String before(String text, int index, int reach) {
        int length = Math.min(reach, text.codePointCount(0, index));
        return text.substring(text.offsetByCodePoints(index, -length), index);
    }

    private static String after(String text, int index, int reach) {
        int length = Math.min(reach, text.codePointCount(index, text.length()));
        return text.substring(index, text.offsetByCodePoints(index, length));
    }

    /** Evidence takes nothing blank, and only prose. */
    private static String fit(String surrounding) {
        return Characters.blank(surrounding) || !Characters.prose(surrounding) ? null : surrounding;
    }
}
