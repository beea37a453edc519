package org.communique.screening;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.text.Markdown;

/**
 * A text without what people use to write one word in several ways: case, accents, compatibility forms, invisible
 * characters, punctuation.
 */
record FoldedText(String words) {

    static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final int OVERLAY = 1;

    /** Points of Hebrew and vowel marks of Arabic. */
    private static final int FIRST_POINT = 10;

    private static final int LAST_POINT = 36;

    /** From here on, classes tell where about a letter a mark stands. */
    private static final int ATTACHED = 200;

    private static final Set<Integer> KANA = Set.of(UScript.HIRAGANA, UScript.KATAKANA);

    /** Folds a text; two that differ in such things only become the same. */
    static FoldedText of(String text) {
        String letters = bare(Normalizer2.getNFKCCasefoldInstance().normalize(Markdown.normalise(text)));
        return new FoldedText(BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip());
    }

    /** A text without accents, compatibility forms and invisible characters. */
    static String bare(String text) {
        StringBuilder letters = new StringBuilder();
        // Broken up first, for a normaliser takes time over endless marks.
        Normalizer2.getNFKDInstance()
                .normalize(text)
                .codePoints()
                .filter(c -> !isAccent(c) && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .forEach(letters::appendCodePoint);
        return Normalizer2.getNFCInstance().normalize(letters);
    }

    /** Told by the combining class: vowel signs of Indic scripts and the voicing of kana make other words. */
    private static boolean isAccent(int c) {
        int combining = UCharacter.getCombiningClass(c);
        return combining == OVERLAY
                || combining >= FIRST_POINT && combining <= LAST_POINT
                || combining >= ATTACHED
                || UCharacter.getType(c) == Character.ENCLOSING_MARK;
    }

    /** Its words in their order. */
    List<String> list() {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether another's words stand here side by side; for scripts that put no space between words, its characters. */
    boolean holds(FoldedText other) {
        return other.isSpaced() ? (' ' + words + ' ').contains(' ' + other.words + ' ') : words.contains(other.words);
    }

    /** Whether its script puts spaces between words. */
    boolean isSpaced() {
        return words.codePoints()
                .noneMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
                        || KANA.contains(UCharacter.getIntPropertyValue(c, UProperty.SCRIPT))
                        || UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
                                == UCharacter.LineBreak.COMPLEX_CONTEXT);
    }
}
