package org.communique.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the parts of a few code points stand in a text, so that a longer part need be sought only at its rarest. */
final class Grams {

    private static final int LENGTH = 5;
    private static final int BITS = 16;

    private final int[] text;

    /** Ascending places, those of grams with one hash value side by side. */
    private final int[] places;

    /** Where the places for each hash value begin. */
    private final int[] begins = new int[(1 << BITS) + 1];

    Grams(int[] text) {
        this.text = text;
        int count = Math.max(0, text.length - LENGTH + 1);
        var hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(text, i);
            begins[hashes[i] + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        places = new int[count];
        int[] next = begins.clone();
        for (int i = 0; i < count; i++) {
            places[next[hashes[i]]++] = i;
        }
    }

    private static int hash(int[] codePoints, int from) {
        int hash = 0;
        for (int i = from; i < from + LENGTH; i++) {
            hash = 31 * hash + codePoints[i];
        }
        return hash * 0x9E3779B1 >>> 32 - BITS;
    }

    /** Ascending indexes, among them each at which the part begins. */
    int[] candidates(int[] part) {
        if (part.length < LENGTH) {
            return IntStream.range(0, text.length)
                    .filter(i -> text[i] == part[0])
                    .toArray();
        }
        int rarest = 0;
        for (int i = 1; i <= part.length - LENGTH; i++) {
            if (count(hash(part, i)) < count(hash(part, rarest))) {
                rarest = i;
            }
        }
        int hash = hash(part, rarest);
        int offset = rarest;
        return Arrays.stream(places, begins[hash], begins[hash + 1])
                .map(place -> place - offset)
                .filter(start -> start >= 0 && text[start] == part[0])
                .toArray();
    }

    private int count(int hash) {
        return begins[hash + 1] - begins[hash];
    }
}
