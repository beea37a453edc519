package org.communique.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.keyoutcome.Kind;
import org.communique.suggestion.Phrase.Element;
import org.communique.text.Markdown;

/** Reads a file of rules, line by line; its form is told in {@code src/docs/suggestions.md}. */
final class RuleFile {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Phrase> denials = new ArrayList<>();
    private final List<Phrase> ignored = new ArrayList<>();
    private int threshold = 1;
    private String section = "";

    private RuleFile() {}

    /**
     * @throws IllegalArgumentException for what does not have the form, with the line
     */
    static Rules read(List<String> lines) {
        RuleFile file = new RuleFile();
        for (int n = 0; n < lines.size(); n++) {
            try {
                file.read(Markdown.normalise(lines.get(n).replaceFirst("#.*", "")));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Line " + (n + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Rules(
                file.threshold,
                Set.copyOf(file.abbreviations),
                new Phrases<>(file.cues, Cue::phrase),
                new Phrases<>(file.denials, phrase -> phrase),
                new Phrases<>(file.ignored, phrase -> phrase));
    }

    private void read(String line) {
        if (line.startsWith("[") && line.endsWith("]")) {
            section = line.substring(1, line.length() - 1);
        } else if (!line.isEmpty()) {
            entry(line);
        }
    }

    private void entry(String line) {
        switch (section) {
            case "threshold" -> threshold = Integer.parseInt(line);
            case "abbreviations" -> abbreviations.addAll(List.of(line.split(" ")));
            case "groups" -> group(line);
            case "denials" -> denials.add(phrase(line));
            case "ignored" -> ignored.add(phrase(line));
            default -> cue(line);
        }
    }

    private void group(String line) {
        String[] parts = line.split(" = ", 2);
        if (parts.length < 2 || groups.put(parts[0], words(parts[1].replace(' ', '/'))) != null) {
            throw new IllegalArgumentException("A group is written once, as: name = word word");
        }
    }

    private void cue(String line) {
        Kind kind = Kind.valueOf(section.toUpperCase(Locale.ROOT));
        String[] parts = line.split(" ", 2);
        cues.add(new Cue(kind, Integer.parseInt(parts[0]), phrase(parts[parts.length - 1])));
    }

    private Phrase phrase(String source) {
        List<Element> elements = new ArrayList<>();
        for (String part : source.split(" ")) {
            if (part.startsWith("~")) {
                for (int i = Integer.parseInt(part.substring(1)); i > 0; i--) {
                    elements.add(new Element(null, true));
                }
            } else {
                boolean optional = part.endsWith("?");
                elements.add(new Element(words(optional ? part.substring(0, part.length() - 1) : part), optional));
            }
        }
        return new Phrase(source, elements);
    }

    /** The words between slashes, those of a group in place of its name. */
    private Set<String> words(String alternatives) {
        Set<String> words = new HashSet<>();
        for (String word : alternatives.split("/", -1)) {
            if (word.startsWith("@")) {
                Set<String> group = groups.get(word.substring(1));
                if (group == null) {
                    throw new IllegalArgumentException("No such group: " + word);
                }
                words.addAll(group);
            } else {
                words.add(single(word));
            }
        }
        return Set.copyOf(words);
    }

    private static String single(String word) {
        List<Token> tokens = Token.all(word);
        if (tokens.size() != 1) {
            throw new IllegalArgumentException("Not one word: " + word);
        }
        return tokens.get(0).form();
    }
}
