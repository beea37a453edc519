package org.communique.text;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values for properties, chosen at random but the same in every run. */
final class Some {

    private static final int TRIES = 1_000;

    private static final String ALPHABET = "aAé ßıİΣ’.-&'\t\n\r\u00A0\u2028\u3000e\u0301\u0316\u0344\u0F73"
            + "שלוםعربيةमस्ते漢字かな가각ᄀ\u1161กำ😀👩\u200D🚀🇩🇪\u202E\u2066\u200F\uFEFF\uD83D\uDE00\u0000\u001B*_~`#>[]()!|<&;";

    private static final List<String> SUBTAGS = List.of(
            "en",
            "EN",
            "iw",
            "zh",
            "cmn",
            "Latn",
            "US",
            "419",
            "rozaj",
            "x",
            "u",
            "co",
            "POSIX",
            "no",
            "bok",
            "und",
            "i",
            "klingon",
            "lvariant",
            "1996",
            "");

    private static final int[] EDGES = {0, 1, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private final Random random;

    private Some(long seed) {
        random = new Random(seed);
    }

    /** Holds the property against many values; a failure names the try, which is the seed too. */
    static void tries(Consumer<Some> property) {
        for (int n = 0; n < TRIES; n++) {
            try {
                property.accept(new Some(n));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("Try " + n + ": " + broken.getMessage(), broken);
            }
        }
    }

    /** Up to 120 UTF-16 units of letters that compose, join, reorder or are no letters, stray surrogates among them. */
    String text() {
        int length = length(120);
        return random.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** To take marks out from between stray surrogates may join them into another character. */
    String storableText() {
        return text().replaceAll("[\\p{Cs}\\x00]", "");
    }

    String languageTag() {
        return pieces(SUBTAGS, 5).collect(Collectors.joining("-"));
    }

    /** Up to so many of the pieces, joined. */
    String joined(List<String> pieces, int most) {
        return pieces(pieces, most).collect(Collectors.joining());
    }

    int number() {
        return random.nextInt(4) == 0 ? EDGES[random.nextInt(EDGES.length)] : random.nextInt();
    }

    int positiveNumber() {
        return random.nextInt(4) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(1 << random.nextInt(1, 31));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Stream<String> pieces(List<String> pieces, int most) {
        return random.ints(length(most), 0, pieces.size()).mapToObj(pieces::get);
    }

    /** Every second one is short. */
    private int length(int most) {
        return random.nextInt(random.nextBoolean() ? most + 1 : Math.min(most, 5) + 1);
    }
}
