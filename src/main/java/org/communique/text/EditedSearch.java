package org.communique.text;

import java.util.Arrays;
import java.util.Optional;

/** Finds quotations in whose words or punctuation a text has small {@linkplain Alignment edits}. */
final class EditedSearch {

    /** A quotation in ordinary prose takes about a step for each of the text's words; hostile texts are cut off. */
    private static final int STEPS = 500_000;

    private final Evened text;
    private final Vocabulary vocabulary;

    EditedSearch(Evened text) {
        this.text = text;
        vocabulary = new Vocabulary(new WordRow(text.codePoints()));
    }

    /** The place with the right surroundings, the fewest edits, nearest to the former one: in this order. */
    Optional<Span> nearest(Sought quote, int former) {
        var alignment = new Alignment(quote, vocabulary);
        if (!alignment.isPossible()) {
            return Optional.empty();
        }
        Span best = null;
        int least = Integer.MAX_VALUE;
        int[] firstWords = alignment.candidates();
        int[] starts = Arrays.stream(firstWords).map(vocabulary.words()::start).toArray();
        var outward = new Outward(starts, former);
        for (int i = outward.next(); i >= 0 && alignment.steps() < STEPS && least > 1; i = outward.next()) {
            int edits = alignment.edits(firstWords[i]);
            if (edits < 0 || !isWhole(alignment.span())) {
                continue;
            }
            Span span = alignment.span();
            boolean fits = quote.fits(text.codePoints(), span.start(), span.end());
            int rank = fits ? edits : alignment.limit() + edits;
            if (rank < least) {
                least = rank;
                best = span;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isWhole(Span span) {
        return isEdge(span.start()) && isEdge(span.end());
    }

    private boolean isEdge(int index) {
        return text.isEdge(index) && !Clusters.splits(text.codePoints(), index);
    }
}
