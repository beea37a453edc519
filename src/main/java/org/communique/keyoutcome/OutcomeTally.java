package org.communique.keyoutcome;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts outcomes of each of which the database tells all in one number: from the lowest bits on, the letter of the status, the
 * kind, the set of topics and the set of parties, where no set is 0. The database takes longer to group rows than to hand over a
 * number for each.
 */
final class OutcomeTally {

    private static final int STATUS_BITS = 7;
    private static final int NATURE_BITS = STATUS_BITS + 3;
    private static final int SET_BITS = 26;

    /** HQL of the number of an outcome {@code l}, with a place for its status. */
    private static final String NUMBER = """
            cast(sql('(cast(? as bigint) << %d) | (cast(? as bigint) << %d) | (? << %d) | ascii(?)',
              coalesce(l.partySet, 0), coalesce(l.topicSet, 0), case l.kind %s end, %%s) as Long)
            """.formatted(NATURE_BITS + SET_BITS, NATURE_BITS, STATUS_BITS, ordinals());

    private final int[] byNature = new int[1 << NATURE_BITS];
    private int[] byTopics = {0};
    private int[] byParties = {0};

    /** @param numbers of all outcomes, in 8 bytes each, the highest bits first; null for none */
    OutcomeTally(byte[] numbers) {
        LongBuffer each =
                ByteBuffer.wrap(numbers == null ? new byte[0] : numbers).asLongBuffer();
        while (each.hasRemaining()) {
            long number = each.get();
            byNature[low(number, NATURE_BITS)]++;
            byTopics = counted(byTopics, low(number >> NATURE_BITS, SET_BITS));
            byParties = counted(byParties, low(number >> NATURE_BITS + SET_BITS, SET_BITS));
        }
    }

    private static String ordinals() {
        return Stream.of(Kind.values())
                .map(kind -> "when %s then %d".formatted(kind, kind.ordinal()))
                .collect(Collectors.joining(" "));
    }

    private static int low(long number, int bits) {
        return (int) number & (1 << bits) - 1;
    }

    private static int[] counted(int[] sizes, int set) {
        int[] counted = set < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * set);
        counted[set]++;
        return counted;
    }

    /** HQL of the number of an outcome {@code l}. */
    static String number(Viewpoint viewpoint) {
        return NUMBER.formatted(viewpoint.status());
    }

    OutcomeCounts counts() {
        OutcomeCounts counts = new OutcomeCounts();
        for (int nature = 0; nature < byNature.length; nature++) {
            if (byNature[nature] > 0) {
                OutcomeStatus status = OutcomeStatus.of(Character.toString(low(nature, STATUS_BITS)));
                counts.add(status, Kind.values()[nature >> STATUS_BITS], byNature[nature]);
            }
        }
        return counts;
    }

    /** How many have the set of parties of each number. */
    int[] byParties() {
        return byParties;
    }

    /** How many have the set of topics of each number. */
    int[] byTopics() {
        return byTopics;
    }
}
