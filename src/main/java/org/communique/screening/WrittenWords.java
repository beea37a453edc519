package org.communique.screening;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.text.Markdown;

/** The words of a text as they look on the page, so that letters of another script that look the same betray nobody (UTS #39). */
record WrittenWords(List<Word> words) {

    private static final SpoofChecker SKELETONS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private static final Set<Integer> ANY_SCRIPT = Set.of(UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN);

    /**
     * One word.
     *
     * @param folded as {@link FoldedText} has it
     * @param looks the same for all words that look the same
     * @param scripts of its letters
     * @param rare whether it has letters that no language of today needs
     */
    record Word(String folded, String looks, Set<Integer> scripts, boolean rare) {

        static Word of(String written) {
            return new Word(
                    FoldedText.of(written).words(),
                    WrittenWords.looks(written),
                    letters(written).mapToObj(UScript::getScript).collect(Collectors.toUnmodifiableSet()),
                    !letters(written).allMatch(SpoofChecker.RECOMMENDED::contains));
        }

        private static IntStream letters(String word) {
            return word.codePoints().filter(c -> UCharacter.isLetter(c) && !ANY_SCRIPT.contains(UScript.getScript(c)));
        }

        /** In one script, words that look alike are still two: burn and bum. */
        boolean isTakenFor(Word other) {
            return folded.equals(other.folded)
                    || looks.equals(other.looks) && (rare || other.rare || !scripts.equals(other.scripts));
        }
    }

    static WrittenWords of(String text) {
        return new WrittenWords(Stream.of(FoldedText.BETWEEN_WORDS.split(FoldedText.bare(Markdown.normalise(text))))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList());
    }

    /** What all texts have in common that look the same, case, accents and gaps aside. */
    static String looks(String text) {
        String folded = FoldedText.of(SKELETONS.getSkeleton(text)).words().replace(" ", "");
        // A capital i is taken for an l, so that all that look like either are one.
        return SKELETONS.getSkeleton(folded).replace('i', 'l');
    }

    /** Whether words stand here side by side that can be taken for those of another. */
    boolean holds(WrittenWords others) {
        int wanted = others.words.size();
        return IntStream.rangeClosed(0, words.size() - wanted)
                .anyMatch(from -> IntStream.range(0, wanted)
                        .allMatch(at -> words.get(from + at).isTakenFor(others.words.get(at))));
    }
}
