package org.communique.text;

import java.util.Arrays;

/** What stands between words, where some punctuation may come, go and be replaced by another. */
final class Gaps {

    private static final String OPENING = " \"'([";
    private static final String TOLERATED = OPENING + ")].,;:-\u060C\u061B";

    private static final int LONGEST = 20;

    private Gaps() {}

    /** The number of edits between two gaps, or -1 if what differs is not only tolerated punctuation. */
    static int between(int[] one, int[] other) {
        if (Arrays.equals(one, other)) {
            return 0;
        }
        boolean tolerated = one.length <= LONGEST && other.length <= LONGEST && Arrays.equals(rest(one), rest(other));
        return tolerated ? Slips.distance(one, other) : -1;
    }

    private static int[] rest(int[] gap) {
        return Arrays.stream(gap).filter(c -> TOLERATED.indexOf(c) < 0).toArray();
    }

    static int commonBeginning(int[] one, int[] other) {
        int mismatch = Arrays.mismatch(one, other);
        return mismatch < 0 ? one.length : mismatch;
    }

    static int commonEnd(int[] one, int[] other) {
        int common = 0;
        while (common < Math.min(one.length, other.length)
                && one[one.length - 1 - common] == other[other.length - 1 - common]) {
            common++;
        }
        return common;
    }

    static boolean isTolerated(int[] gap) {
        return rest(gap).length == 0;
    }

    /** Whether a number may begin behind this gap, with nothing before it that belongs to it, such as a minus. */
    static boolean beginsNumber(int[] gap) {
        return gap.length > 0 && OPENING.indexOf(gap[gap.length - 1]) >= 0;
    }

    /** Whether a number may end before this gap: punctuation may follow, but then a space. */
    static boolean endsNumber(int[] gap) {
        int at = 0;
        while (at < gap.length && gap[at] != ' ' && TOLERATED.indexOf(gap[at]) >= 0) {
            at++;
        }
        return at < gap.length && gap[at] == ' ';
    }
}
