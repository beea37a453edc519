package org.communique.text;

import java.util.Arrays;

/** Goes through ascending numbers from the one nearest to a number to the farthest; of two equally near, the lower first. */
final class Outward {

    private final int[] numbers;
    private final int from;
    private int below;
    private int above;

    /** @param numbers different, not negative */
    Outward(int[] numbers, int from) {
        this.numbers = numbers;
        this.from = from;
        int found = Arrays.binarySearch(numbers, from);
        above = found < 0 ? -found - 1 : found;
        below = above - 1;
    }

    /** The index of the next number, or -1. */
    int next() {
        if (below < 0) {
            return above < numbers.length ? above++ : -1;
        }
        boolean lower = above == numbers.length || from - numbers[below] <= numbers[above] - from;
        return lower ? below-- : above++;
    }
}
