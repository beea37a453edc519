package org.communique.keyoutcome;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Counts outcomes of each of which the database tells all in one number, its traits: from the lowest bits on, the letter of the
 * status, the kind, the set of topics and the set of parties, where no set is 0. The database takes longer to group rows than to
 * hand over a number for each.
 */
final class OutcomeTally {

    private static final int STATUS_BITS = 8;
    private static final int NATURE_BITS = STATUS_BITS + 3;
    private static final int SET_BITS = 26;

    private final int[] byNature = new int[1 << NATURE_BITS];
    private int[] byTopics = {0};
    private int[] byParties = {0};

    /** @param traits of all outcomes, in 8 bytes each, the highest bits first; null for none */
    OutcomeTally(byte[] traits) {
        LongBuffer each = ByteBuffer.wrap(traits == null ? new byte[0] : traits).asLongBuffer();
        while (each.hasRemaining()) {
            long one = each.get();
            byNature[low(one, NATURE_BITS)]++;
            byTopics = counted(byTopics, low(one >> NATURE_BITS, SET_BITS));
            byParties = counted(byParties, low(one >> NATURE_BITS + SET_BITS, SET_BITS));
        }
    }

    private static int low(long number, int bits) {
        return (int) number & (1 << bits) - 1;
    }

    private static int[] counted(int[] sizes, int set) {
        int[] counted = set < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * set);
        counted[set]++;
        return counted;
    }

    /** HQL of the traits of an outcome {@code l}: those that its row has, with another status put in where there is one. */
    static String traits(Viewpoint viewpoint) {
        String other = "cast(sql('set_byte(?, 7, ascii(?))', l.traits, %s) as binary)".formatted(viewpoint.status());
        return "case when %s then l.traits else %s end".formatted(viewpoint.isAsPublicNow(), other);
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
