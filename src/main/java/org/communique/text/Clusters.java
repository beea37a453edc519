package org.communique.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;

/** Extended grapheme clusters (UAX #29): what a reader takes for one character. */
final class Clusters {

    private Clusters() {}

    /** Whether an index, which has a code point on both sides, may lie within a cluster; says yes between any two flags. */
    static boolean splits(int[] codePoints, int index) {
        int before = breaks(codePoints[index - 1]);
        int after = breaks(codePoints[index]);
        return before == GraphemeClusterBreak.ZWJ
                || before == GraphemeClusterBreak.PREPEND
                || after == GraphemeClusterBreak.ZWJ
                || after == GraphemeClusterBreak.EXTEND
                || after == GraphemeClusterBreak.SPACING_MARK
                || before == GraphemeClusterBreak.REGIONAL_INDICATOR
                        && after == GraphemeClusterBreak.REGIONAL_INDICATOR;
    }

    private static int breaks(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
    }
}
