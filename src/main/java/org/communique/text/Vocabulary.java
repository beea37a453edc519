package org.communique.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The different words of a text by number, so that two are compared at once, and how often each occurs. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final WordRow words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] row;
    private final int[] counts;

    /** Where each word stands, ascending, those of one number side by side. */
    private final int[] places;

    private final int[] ends;

    Vocabulary(WordRow words) {
        this.words = words;
        row = new int[words.count()];
        counts = new int[words.count()];
        for (int i = 0; i < row.length; i++) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(words.word(i), next);
            row[i] = known == null ? next : known;
            counts[row[i]]++;
        }
        places = new int[row.length];
        ends = counts.clone();
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = ends.clone();
        for (int i = row.length - 1; i >= 0; i--) {
            places[--next[row[i]]] = i;
        }
    }

    WordRow words() {
        return words;
    }

    /** The number of the word at this place in the text. */
    int at(int index) {
        return row[index];
    }

    /** The numbers of other words. */
    int[] numbers(WordRow others) {
        var found = new int[others.count()];
        Arrays.setAll(found, i -> numbers.getOrDefault(others.word(i), UNKNOWN));
        return found;
    }

    IntStream places(int number) {
        return number == UNKNOWN
                ? IntStream.empty()
                : Arrays.stream(places, ends[number] - counts[number], ends[number]);
    }

    int count(int number) {
        return number == UNKNOWN ? 0 : counts[number];
    }
}
