package org.communique.text;

import java.util.Arrays;

/**
 * A text by code points in which the typographic variants of a mark are one: quotation marks, curly, angular, low or
 * Hebrew, are the straight ones; hyphens, dashes, the minus sign and the maqaf are {@code -}; an ellipsis is three full
 * stops. It has one space more at either end, since a surrounding that begins or ends with a space fits the text's edge.
 */
final class Evened {

    private static final int ELLIPSIS = 0x2026;

    private final int[] codePoints;

    /** For every code point, the place of the one in the text that it comes from. */
    private final int[] places;

    private Evened(int[] codePoints, int[] places) {
        this.codePoints = codePoints;
        this.places = places;
    }

    static Evened of(int[] text) {
        int ellipses = (int) Arrays.stream(text).filter(c -> c == ELLIPSIS).count();
        var codePoints = new int[text.length + 2 * ellipses + 2];
        var places = new int[codePoints.length];
        int at = 0;
        codePoints[at] = ' ';
        places[at++] = -1;
        for (int place = 0; place < text.length; place++) {
            int copies = text[place] == ELLIPSIS ? 3 : 1;
            Arrays.fill(codePoints, at, at + copies, even(text[place]));
            Arrays.fill(places, at, at + copies, place);
            at += copies;
        }
        codePoints[at] = ' ';
        places[at] = text.length;
        return new Evened(codePoints, places);
    }

    /** The code points of a text without the spaces at its ends. */
    static int[] codePoints(String text) {
        int[] padded = of(text.codePoints().toArray()).codePoints;
        return Arrays.copyOfRange(padded, 1, padded.length - 1);
    }

    private static int even(int codePoint) {
        return switch (codePoint) {
            case 0x2BC, 0x5F3, 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A -> '\'';
            case 0xAB, 0xBB, 0x5F4, 0x201C, 0x201D, 0x201E, 0x201F -> '"';
            case 0x5BE, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case ELLIPSIS -> '.';
            default -> codePoint;
        };
    }

    static boolean same(int[] text, int start, int[] part) {
        return start >= 0
                && start + part.length <= text.length
                && Arrays.equals(text, start, start + part.length, part, 0, part.length);
    }

    int[] codePoints() {
        return codePoints;
    }

    int place(int index) {
        return places[index];
    }

    /** The index for a place, or that of the text's edge nearest to it. */
    int index(int place) {
        int known = Math.max(0, Math.min(place, places[places.length - 1]));
        int index = Arrays.binarySearch(places, known);
        while (places[index - 1] == known) {
            index--;
        }
        return index;
    }

    /** Whether a part of the text can begin or end here: not within an ellipsis. */
    boolean isEdge(int index) {
        return index > 0 && index < places.length && places[index] != places[index - 1];
    }
}
