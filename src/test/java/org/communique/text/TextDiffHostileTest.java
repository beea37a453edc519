package org.communique.text;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("For two texts of 200,000 hostile characters the difference")
class TextDiffHostileTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest(name = "{0}")
    @DisplayName("ends, and is one")
    @Timeout(60)
    @MethodSource("pairs")
    void ends(String name, String before, String after) {
        TextDiffPropertiesTest.assertDifference(before, after);
    }

    static Stream<Arguments> pairs() {
        String words = random(1, "alpha", "beta", "gamma", "delta", "epsilon", "zeta");
        String lines = random(1, "a\n", "b\n", "c\n");
        return Stream.of(
                arguments("nothing in common", words, words.toUpperCase()),
                arguments("no line in common", lines, lines.toUpperCase()),
                arguments("no punctuation in common", repeated("."), repeated("!")),
                arguments("shuffled words", words, shuffled(words, " ")),
                arguments("shuffled lines", lines, shuffled(lines, "\n")),
                arguments("two letters at random", random(1, "a ", "b "), random(2, "a ", "b ")),
                arguments("two letters by turns", repeated("a b "), repeated("b a ")),
                arguments("one-letter lines", repeated("a\n"), repeated("b\n")),
                arguments("every second line another", repeated("a\n1\n"), repeated("b\n1\n")),
                arguments("many costly parts", parts(1, "a", "b", "c"), parts(2, "a", "b", "c")),
                arguments("much beside little", "x!?".repeat(2_000) + "y", "z" + repeated(".!") + "z"),
                arguments("spaces", repeated(" "), repeated(" ").substring(1)),
                arguments("spaces between letters", repeated(" "), repeated("a ")),
                arguments("line feeds and other ends", repeated("\n"), repeated("\r")),
                arguments("giant words", repeated("a"), repeated("a") + "b"),
                arguments("ideographs", random(1, "漢", "字", "東", "京", "都"), random(2, "漢", "字", "東", "京", "都")),
                arguments("no spaces", repeated("สวัสดีครับ"), repeated("สวัสดีค่ะ")),
                arguments("emoji", repeated("😀😁"), repeated("😁😂")),
                arguments("stray surrogates", repeated("\uD83D"), repeated("\uDE00")),
                arguments("marks", "e" + repeated("\u0301"), "e" + repeated("\u0316")));
    }

    private static String repeated(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static String random(int seed, String... parts) {
        return new Random(seed)
                .ints(LENGTH / (parts[0].length() + 1), 0, parts.length)
                .mapToObj(i -> parts[i])
                .collect(Collectors.joining(parts[0].endsWith("\n") ? "" : " "));
    }

    private static String shuffled(String text, String separator) {
        List<String> parts = Arrays.asList(text.split(separator));
        Collections.shuffle(parts, new Random(3));
        return String.join(separator, parts);
    }

    /** Lines of random words between lines that are the same in any two such texts. */
    private static String parts(int seed, String... words) {
        String random = random(seed, words);
        return IntStream.range(0, random.length() / 1_000)
                .mapToObj(i -> random.substring(i * 1_000, (i + 1) * 1_000) + "\n" + i + "\n")
                .collect(Collectors.joining());
    }
}
