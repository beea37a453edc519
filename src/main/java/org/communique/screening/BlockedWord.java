package org.communique.screening;

import java.util.Locale;

/**
 * A word, or several side by side, that moderators look for.
 *
 * @param folded what it means, however written
 * @param small how it looks in small letters
 * @param capital how it looks in capitals, of which more look like those of other scripts
 */
record BlockedWord(FoldedText folded, WrittenWords small, WrittenWords capital) {

    /** @param words as {@link FoldedText} has them */
    static BlockedWord of(String words) {
        return new BlockedWord(
                new FoldedText(words), WrittenWords.of(words), WrittenWords.of(words.toUpperCase(Locale.ROOT)));
    }

    /** Whether it stands in a text, in any spelling or in letters that look the same. */
    boolean isIn(FoldedText meant, WrittenWords written) {
        return meant.holds(folded) || folded.isSpaced() && (written.holds(small) || written.holds(capital));
    }
}
