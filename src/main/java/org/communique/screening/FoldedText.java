package org.communique.screening;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.text.Markdown;

/**
 * A text without what people use to write one word in several ways: case, accents, compatibility forms, invisible
 * characters, punctuation.
 */
record FoldedText(String words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folds a text; two that differ in such things only become the same. */
    static FoldedText of(String text) {
        StringBuilder letters = new StringBuilder();
        // Broken up first, for a normaliser takes time over endless marks.
        Normalizer2.getNFKDInstance()
                .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(Markdown.normalise(text)))
                .codePoints()
                .filter(c -> UCharacter.getType(c) != Character.NON_SPACING_MARK
                        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .forEach(letters::appendCodePoint);
        return new FoldedText(BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip());
    }

    /** Its words in their order. */
    List<String> list() {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether another's words stand here side by side; for scripts that put no space between words, its characters. */
    boolean holds(FoldedText other) {
        return other.isSpaced() ? (' ' + words + ' ').contains(' ' + other.words + ' ') : words.contains(other.words);
    }

    private boolean isSpaced() {
        return words.codePoints()
                .noneMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
                        || UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
                                == UCharacter.LineBreak.COMPLEX_CONTEXT);
    }
}
