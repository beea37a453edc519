package org.communique.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts of 200,000 characters that parsers are known to slow down or overflow on. */
final class HostileText {

    private static final int LENGTH = 200_000;

    private static final List<String> REPEATED = List.of(
            ">",
            "*",
            "_",
            "~",
            "`",
            "[",
            "]",
            "(",
            ")",
            "|",
            "<",
            ">",
            "&",
            "!",
            "#",
            "-",
            "+",
            "\\",
            "\n",
            "\t",
            " ",
            "> ",
            "* ",
            "- ",
            "1. ",
            "![",
            "[a](",
            "![a](",
            "[a][",
            "[]",
            "]()",
            "<a ",
            "<a:",
            "<!--",
            "<?",
            "<![CDATA[",
            "*a ",
            "**a ",
            "a_",
            "a**b",
            "*a**b",
            "a*b_c~",
            "a*b_",
            "a~b_c**d",
            "_*~",
            "*_~~",
            "*~_a",
            "a*_b~~c_",
            "`a``b",
            "http://",
            "www.",
            "a@",
            "a@b.",
            "http://a.b ",
            "www.a.b ",
            "a@b.c ",
            "&#",
            "&quot",
            "> a\n",
            "- a\n",
            "[a]: b\n",
            "|a\n",
            "|-",
            ":-|",
            "```\n",
            "~~~",
            "a\n=\n",
            "\u0316",
            "\u0300\u0316",
            "é\u0316",
            "\u0344",
            "漢",
            "ก",
            "😀",
            "\u200D",
            "\u202E",
            "\uD83D",
            "\u0000",
            "\uFDFA",
            "가",
            "ب",
            "'",
            "a.",
            "a-");

    private HostileText() {}

    static Stream<Map.Entry<String, String>> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        REPEATED.forEach(part -> texts.put(
                "repeated " + part.codePoints().mapToObj(Character::getName).toList(),
                part.repeat(LENGTH / part.length())));
        texts.put("nested emphasis", nested("*a ", " a*"));
        texts.put("nested strong emphasis", nested("**", "**"));
        texts.put("nested mixed emphasis", nested("*a _b ~~c ", " c~~ b_ a*"));
        texts.put("nested images", nested("![a", "](http://b)"));
        texts.put("nested images with code", nested("![`a`", "](http://b)"));
        texts.put("nested brackets", nested("[", "]"));
        texts.put("nested links", nested("[a", "](http://b)"));
        texts.put("nested parentheses", "[a](" + nested("(", ")") + ")");
        texts.put("emphasis in quotes in lists", "> - ".repeat(100) + nested("*a ", " a*"));
        texts.put("ever deeper quotes", deeper("> ", "- a\n"));
        texts.put("ever deeper lists", deeper("  ", "- a\n"));
        texts.put("ever longer code spans", deeper("`", "e"));
        texts.put("marks out of order", "x" + "\u0300".repeat(LENGTH / 2) + "\u0316".repeat(LENGTH / 2));
        texts.put("a narrow long table", table(10));
        texts.put("a wide long table", table(2_000));
        texts.put("a wide short table", table(20_000));
        texts.put(
                "many references to a long address",
                "[a]: http://b/" + "c".repeat(LENGTH / 2) + "\n\n" + "[a]".repeat(LENGTH / 6));
        texts.put(
                "many references to a long title",
                "[a]: http://b '" + "c".repeat(LENGTH / 2) + "'\n\n" + "![a]".repeat(LENGTH / 8));
        return texts.entrySet().stream();
    }

    private static String nested(String open, String close) {
        int depth = LENGTH / (open.length() + close.length());
        return open.repeat(depth) + "x" + close.repeat(depth);
    }

    private static String deeper(String step, String line) {
        var text = new StringBuilder();
        for (int depth = 1; text.length() < LENGTH; depth++) {
            text.append(step.repeat(depth)).append(line);
        }
        return text.toString();
    }

    private static String table(int columns) {
        String head = "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n";
        return head + "|a\n".repeat((LENGTH - head.length()) / 3);
    }
}
