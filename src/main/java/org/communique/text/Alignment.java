package org.communique.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A quotation beside as many words of a text. They are the same but for tolerated edits if each word is the same or a
 * {@linkplain Slips slip}, no gap differs but in {@linkplain Gaps punctuation}, and all that together comes to a tenth of
 * the quotation's code points at most. No word comes, goes or is replaced, and nothing changes in or beside a number.
 */
final class Alignment {

    private static final int SHARE = 10;

    /** The steps that a look at the characters of two gaps is worth. */
    private static final int COSTLY = 100;

    private final Vocabulary vocabulary;
    private final WordRow text;
    private final WordRow quote;
    private final int[] numbers;
    private final boolean[] firm;

    /** The quotation's words, those first that are soonest found to be missing. */
    private final int[] order;

    private final int limit;
    private long steps;
    private Span span;

    Alignment(Sought sought, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        text = vocabulary.words();
        quote = new WordRow(sought.evened());
        numbers = vocabulary.numbers(quote);
        limit = sought.exact().length / SHARE;
        firm = new boolean[quote.count()];
        for (int i = 0; i < firm.length; i++) {
            firm[i] = !Slips.possible(quote.codePoints(i));
        }
        order = IntStream.range(0, firm.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !firm[i]).thenComparing(this::count))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether the text may have the quotation at all. */
    boolean isPossible() {
        return limit > 0
                && order.length > 0
                && IntStream.of(order).noneMatch(i -> firm[i] && numbers[i] == Vocabulary.UNKNOWN);
    }

    /**
     * The words of the text with which the quotation may begin, ascending. A firm word stands unchanged, and of one word
     * more than may be edited one does, so it is enough to look where the rarest of them stand.
     */
    int[] candidates() {
        int last = text.count() - quote.count();
        int seeds = firm[order[0]] ? 1 : limit + 1;
        if (seeds > order.length
                || Arrays.stream(order, 0, seeds).map(this::count).sum() > text.count()) {
            return IntStream.rangeClosed(0, last).toArray();
        }
        var candidates = new BitSet();
        for (int i = 0; i < seeds; i++) {
            int word = order[i];
            vocabulary
                    .places(numbers[word])
                    .map(place -> place - word)
                    .filter(first -> first >= 0 && first <= last)
                    .forEach(candidates::set);
        }
        return candidates.stream().toArray();
    }

    private int count(int inQuote) {
        return vocabulary.count(numbers[inQuote]);
    }

    int limit() {
        return limit;
    }

    /** A measure of the work so far. */
    long steps() {
        return steps;
    }

    /** The part of the text that the last call of {@link #edits(int)} found. */
    Span span() {
        return span;
    }

    /** The number of edits if the quotation's first word is this one of the text's, or -1 if not only tolerated ones. */
    int edits(int first) {
        steps++;
        if (!looksAlike(first)) {
            return -1;
        }
        int edits = 0;
        for (int i = 0; i < quote.count() && edits <= limit; i++) {
            int slips = slips(i, first + i);
            if (slips < 0) {
                return -1;
            }
            edits += slips;
        }
        for (int i = 1; i < quote.count() && edits <= limit; i++) {
            int changes = changes(i, first + i);
            if (changes < 0) {
                return -1;
            }
            edits += changes;
        }
        edits += edges(first);
        return edits <= limit ? edits : -1;
    }

    /** Tells most places apart without a look into their words. */
    private boolean looksAlike(int first) {
        int different = 0;
        for (int i : order) {
            steps++;
            if (numbers[i] != vocabulary.at(first + i)) {
                different++;
                if (different > limit || firm[i] || !beginAlike(i, first + i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean beginAlike(int inQuote, int inText) {
        return quote.text()[quote.start(inQuote)] == text.text()[text.start(inText)]
                && Slips.haveLengths(quote.length(inQuote), text.length(inText));
    }

    private int slips(int inQuote, int inText) {
        steps++;
        if (numbers[inQuote] == vocabulary.at(inText)) {
            return 0;
        }
        steps += (long) quote.length(inQuote) * quote.length(inQuote);
        return Slips.between(quote.codePoints(inQuote), text.codePoints(inText));
    }

    private int changes(int inQuote, int inText) {
        steps++;
        if (quote.hasGap(inQuote, text, inText)) {
            return 0;
        }
        steps += COSTLY;
        boolean besideNumber = quote.isNumber(inQuote) || quote.isNumber(inQuote - 1);
        return besideNumber ? -1 : Gaps.between(quote.gap(inQuote), text.gap(inText));
    }

    /**
     * As much of the gaps before the first word and behind the last belongs to the part as the quotation has there too;
     * what of them the text lacks is edited. Too many if that is not possible.
     */
    private int edges(int first) {
        steps += COSTLY;
        int last = first + quote.count() - 1;
        int[] before = quote.gap(0);
        int[] after = quote.gap(quote.count());
        int lead = Gaps.commonEnd(before, text.gap(first));
        int trail = Gaps.commonBeginning(after, text.gap(last + 1));
        boolean tolerated = Gaps.isTolerated(Arrays.copyOf(before, before.length - lead))
                && Gaps.isTolerated(Arrays.copyOfRange(after, trail, after.length))
                && (!quote.isNumber(0) || Gaps.beginsNumber(text.gap(first)))
                && (!quote.isNumber(quote.count() - 1) || Gaps.endsNumber(text.gap(last + 1)));
        span = trimmed(text.start(first) - lead, text.end(last) + trail);
        return tolerated ? before.length - lead + after.length - trail : limit + 1;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (text.text()[start] == ' ') {
            start++;
        }
        while (text.text()[end - 1] == ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
