package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plain text")
class PlainTextTest {

    @ParameterizedTest
    @DisplayName("has the words of all blocks, apart, without markup")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "# a\\n\\nb *c*d\\ne ¦ a b cd e",
                "- a\\n- b\\n\\n> c ¦ a b c",
                "|a|b|\\n|-|-|\\n|c|d| ¦ a b c d",
                "[a](https://b.org \"c\") ![d](https://e.org) ![f](data:g) ¦ a d f",
                "a  \\nb\\\\\\nc ¦ a b c",
                "```x\\na  b\\n```\\n\\n    c ¦ a b c",
                "`a` ~~b~~ ¦ a b",
                "a <b>c</b> &amp; d ¦ a <b>c</b> & d",
                "<div>\\na\\n</div> ¦ <div> a </div>",
                "a\\n\\n---\\n\\n[b]: https://c.org ¦ a",
                "https://b.org ¦ https://b.org",
            })
    void hasTheWords(String source, String text) {
        assertEquals(text, Markdown.plainText(source.replace("\\n", "\n").replace("\\\\", "\\")));
    }

    @Test
    @DisplayName("is in NFC with every run of Unicode white space folded")
    void isFolded() {
        assertEquals("é x y z", Markdown.normalise("\u00A0\u3000e\u0301\u2028\u2029 x\u0085\ty\u1680z\n"));
        assertEquals("a\u200Bb", Markdown.normalise("a\u200Bb"), "U+200B is not White_Space");
        assertEquals("", Markdown.normalise(" \u2003 "));
    }

    @Test
    @DisplayName("breaks up stacks of more than 30 combining marks")
    void breaksUpMarks() {
        String thirty = "\u0316".repeat(30);
        assertEquals("x" + thirty, Markdown.normalise("x" + thirty));
        assertEquals("x" + thirty + "\u034F\u0316", Markdown.normalise("x" + thirty + "\u0316"));
    }
}
