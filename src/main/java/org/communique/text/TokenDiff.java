package org.communique.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What rows of tokens have in common and what not, by Myers' algorithm within one budget. */
final class TokenDiff {

    /**
     * Myers' algorithm takes steps in proportion to the square of the number of differences. So many are a third of a
     * second's work and compare texts of any length with some thousand differences to the end.
     */
    private static final long STEPS = 30_000_000;

    private long stepsLeft = STEPS;
    private long stepsKept;

    /**
     * Tells, in order, the parts that are the same and, between them, those that are not.
     *
     * @param same takes a part of both rows; it may be empty
     * @param replaced takes a part of the former row and what stands for it in the new one; either may be empty
     */
    void walk(List<String> before, List<String> after, Consumer<String> same, BiConsumer<String, String> replaced) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        same.accept(joined(before, 0, head));
        walkUnlike(
                List.copyOf(before.subList(head, before.size() - tail)),
                List.copyOf(after.subList(head, after.size() - tail)),
                same,
                replaced);
        same.accept(joined(before, before.size() - tail, before.size()));
    }

    private static String fromEnd(List<String> tokens, int index) {
        return tokens.get(tokens.size() - 1 - index);
    }

    private static String joined(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }

    /** Myers' changes may touch each other; what lies between two parts that are the same is told as one. */
    private void walkUnlike(
            List<String> before, List<String> after, Consumer<String> same, BiConsumer<String, String> replaced) {
        int start = 0;
        int startAfter = 0;
        int end = 0;
        int endAfter = 0;
        for (Change change : changes(before, after)) {
            if (change.startOriginal > end) {
                replaced.accept(joined(before, start, end), joined(after, startAfter, endAfter));
                same.accept(joined(before, end, change.startOriginal));
                start = change.startOriginal;
                startAfter = change.startRevised;
            }
            end = change.endOriginal;
            endAfter = change.endRevised;
        }
        replaced.accept(joined(before, start, end), joined(after, startAfter, endAfter));
        same.accept(joined(before, end, before.size()));
    }

    private List<Change> changes(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty() || !affordable(before.size() - after.size())) {
            return replacement(before, after);
        }
        try {
            return new MyersDiffWithLinearSpace<>(this::equal).computeDiff(before, after, null);
        } catch (CancellationException spent) {
            return replacement(before, after);
        }
    }

    /**
     * At most half of what is left is for one pair of rows, so that a costly one leaves something to the others. The
     * algorithm also steps over what one row has more than the other, and compares nothing there: that is paid first.
     */
    private boolean affordable(long more) {
        long uncompared = more * more / 4;
        stepsKept = stepsLeft / 2;
        if (uncompared > stepsLeft - stepsKept) {
            return false;
        }
        stepsLeft -= uncompared;
        return true;
    }

    private boolean equal(String one, String other) {
        if (stepsLeft <= stepsKept) {
            throw new CancellationException();
        }
        stepsLeft--;
        return one.equals(other);
    }

    private static List<Change> replacement(List<String> before, List<String> after) {
        return List.of(new Change(DeltaType.CHANGE, 0, before.size(), 0, after.size()));
    }
}
