package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.text.TextDiff.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What was changed in a text is shown")
class TextDiffTest {

    /** Written as [-removed-] and {+added+}. */
    @ParameterizedTest
    @DisplayName("by whole words")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "The cat sat. ¦ The dog sat. ¦ The [-cat-]{+dog+} sat.",
                "The cat sat. ¦ The cats sat. ¦ The [-cat-]{+cats+} sat.",
                "The cat sat. ¦ The fat cat sat. ¦ The {+fat +}cat sat.",
                "The fat cat sat. ¦ The cat sat. ¦ The [-fat -]cat sat.",
                "The cat sat. ¦ The cat sat! ¦ The cat sat[-.-]{+!+}",
                "The cat sat. ¦ The cat, sat. ¦ The cat{+,+} sat.",
                "The cat sat. ¦ The  cat sat. ¦ The[- -]{+  +}cat sat.",
                "The cat sat. ¦ A dog sat. ¦ [-The cat-]{+A dog+} sat.",
                "a cat, here ¦ a dog, there ¦ a [-cat-]{+dog+}, [-here-]{+there+}",
                "It cost 3.5 ¦ It cost 3.4 ¦ It cost [-3.5-]{+3.4+}",
                "cafe\u0301 ¦ cafe ¦ [-cafe\u0301-]{+cafe+}",
                "😀 ¦ 😁 ¦ [-😀-]{+😁+}",
                "東京都に住む ¦ 大阪に住む ¦ [-東京都-]{+大阪+}に住む",
                "สวัสดีครับ ¦ สวัสดีค่ะ ¦ สวัสดี[-ครับ-]{+ค่ะ+}"
            })
    void byWords(String before, String after, String shown) {
        assertEquals(shown, shown(before, after));
    }

    @Test
    @DisplayName("line by line first")
    void byLines() {
        assertEquals(
                "Alpha.\n\n{+Inserted, of all.\n\n+}Beta [-of-]{+or+} all.\n",
                shown("Alpha.\n\nBeta of all.\n", "Alpha.\n\nInserted, of all.\n\nBeta or all.\n"));
        assertEquals("a{+\nb+}", shown("a", "a\nb"));
        assertEquals("a[-\r\n-]{+\n+}b", shown("a\r\nb", "a\nb"));
    }

    @Test
    @DisplayName("as one segment where nothing was, and as none where nothing is")
    void nothing() {
        assertEquals(List.of(), TextDiff.between("", ""));
        assertEquals("The cat.", shown("The cat.", "The cat."));
        assertEquals("{+The cat.+}", shown("", "The cat."));
        assertEquals("[-The cat.-]", shown("The cat.", ""));
        assertEquals("[-The cat.-]{+雨+}", shown("The cat.", "雨"));
    }

    @Test
    @DisplayName("as exactly in a long text as in a short one")
    void longText() {
        String paragraph = "The council met on Tuesday and adopted the budget, said the mayor.\n\n";
        String article = paragraph.repeat(1_000);
        String unlike = "one two three ".repeat(100);
        assertEquals(
                article.replace("Tuesday", "[-Tuesday-]{+Monday+}"),
                shown(article, article.replace("Tuesday", "Monday")));
        String between = article.replace("\n", " ");
        assertEquals(
                unlike + "[-x-]{+z+} " + between + "[-y-]{+z+}",
                shown(unlike + "x " + between + "y", unlike + "z " + between + "z"));
    }

    private static String shown(String before, String after) {
        return TextDiff.between(before, after).stream().map(TextDiffTest::shown).collect(Collectors.joining());
    }

    private static String shown(Segment segment) {
        return switch (segment.kind()) {
            case SAME -> segment.text();
            case REMOVED -> "[-" + segment.text() + "-]";
            case ADDED -> "{+" + segment.text() + "+}";
        };
    }
}
