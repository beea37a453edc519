package org.communique.text;

import java.util.ArrayList;
import java.util.List;

/** Words of many scripts, and Markdown that shows just these words, chosen at random. */
final class SomeArticle {

    static final List<String> PLAIN = List.of(
            "agreed",
            "ministers",
            "withdraw",
            "exchange",
            "prisoners",
            "ceasefire",
            "встреча",
            "договор",
            "συμφωνία",
            "المذكرات",
            "المحادثات",
            "הסכמה",
            "קרוביםל");

    private static final List<String> OTHERS = List.of(
            "a",
            "500",
            "3.5",
            "“yes”",
            "don’t",
            "🕊️",
            "👩\u200D👩\u200D👧",
            "🇹🇷🇺🇦",
            "cafe\u0301",
            "x\u0323\u0307y",
            "双方同意",
            "नमस्ते",
            "한국어",
            "שלום",
            "–",
            "of",
            "end.");

    private final Some some;

    SomeArticle(Some some) {
        this.some = some;
    }

    List<String> words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(Markdown.normalise(some.oneOf(some.below(3) == 0 ? OTHERS : PLAIN)));
        }
        return words;
    }

    /** The words in paragraphs, headings, lists, tables, quotations and code, with links, emphasis and hard breaks. */
    String markdown(List<String> words) {
        var source = new StringBuilder();
        int next = 0;
        while (next < words.size()) {
            int count = Math.min(words.size() - next, 1 + some.below(6));
            source.append(block(words.subList(next, next + count))).append("\n\n");
            next += count;
        }
        return source.toString();
    }

    private String block(List<String> words) {
        return switch (some.below(7)) {
            case 0 -> "## " + inline(words, " ");
            case 1 -> "- " + inline(words, "\n- ");
            case 2 -> table(words);
            case 3 -> "> " + inline(words, "\n> ");
            case 4 -> "```\n" + String.join("\n", words) + "\n```";
            case 5 -> inline(words, "  \n");
            default -> inline(words, some.below(2) == 0 ? " " : "\n");
        };
    }

    private String table(List<String> words) {
        String line = "|" + inline(words, "|") + "|";
        return line + "\n|" + "---|".repeat(words.size());
    }

    private String inline(List<String> words, String between) {
        return String.join(between, words.stream().map(this::marked).toList());
    }

    private String marked(String word) {
        return switch (some.below(8)) {
            case 0 -> "**" + word + "**";
            case 1 -> "[" + word + "](https://example.org/a)";
            case 2 -> "`" + word + "`";
            case 3 -> "*[" + word + "](https://example.org/b)*";
            default -> word;
        };
    }
}
