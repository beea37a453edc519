package org.communique.text;

/**
 * A part of a plain text. Offsets count Unicode code points, not UTF-16 units, so that they mean the same in every
 * client's language.
 *
 * @param start first code point, from 0
 * @param end the code point after the last, not before {@code start}
 */
public record Span(int start, int end) {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** The number of code points. */
    public int length() {
        return end - start;
    }

    /**
     * The part of the text that this span covers.
     *
     * @param text a text, at least {@code end} code points long
     * @throws IndexOutOfBoundsException if the text is shorter than that
     */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
