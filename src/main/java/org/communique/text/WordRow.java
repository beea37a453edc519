package org.communique.text;

import java.util.Arrays;

/**
 * The words of an evened text in their order: runs of letters, marks, numbers and format characters, and apostrophes
 * between letters. What stands between two words, before the first and behind the last is a gap.
 */
final class WordRow {

    private final int[] text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    WordRow(int[] text) {
        this.text = text;
        for (int i = 0; i < text.length; i++) {
            if (isInWord(i)) {
                int start = i;
                while (i < text.length && isInWord(i)) {
                    i++;
                }
                add(start, i);
            }
        }
        starts = Arrays.copyOf(starts, count);
        ends = Arrays.copyOf(ends, count);
    }

    private boolean isInWord(int index) {
        int codePoint = text[index];
        if (codePoint == '\'') {
            return index > 0
                    && index < text.length - 1
                    && Character.isLetter(text[index - 1])
                    && Character.isLetter(text[index + 1]);
        }
        return codePoint > ' '
                && (Character.isLetterOrDigit(codePoint)
                        || switch (Character.getType(codePoint)) {
                            case Character.NON_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.LETTER_NUMBER,
                                    Character.OTHER_NUMBER,
                                    Character.FORMAT -> true;
                            default -> false;
                        });
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int[] text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    int[] codePoints(int word) {
        return Arrays.copyOfRange(text, starts[word], ends[word]);
    }

    String word(int word) {
        return new String(text, starts[word], ends[word] - starts[word]);
    }

    boolean isNumber(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            int type = Character.getType(text[i]);
            if (type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the word of this number, or behind the last one. */
    int[] gap(int word) {
        return Arrays.copyOfRange(text, gapStart(word), gapEnd(word));
    }

    /** Whether the same stands before a word as before one of another row. */
    boolean hasGap(int word, WordRow other, int otherWord) {
        return Arrays.equals(
                text, gapStart(word), gapEnd(word), other.text, other.gapStart(otherWord), other.gapEnd(otherWord));
    }

    private int gapStart(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private int gapEnd(int word) {
        return word == count ? text.length : starts[word];
    }
}
