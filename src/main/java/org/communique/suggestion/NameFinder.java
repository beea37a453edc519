package org.communique.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.communique.text.Markdown;

/**
 * Finds names in sentences: as they are written, but for the form of apostrophes, and between the ends of words. Of names that
 * begin at one place the longest counts, and those within it do not.
 */
final class NameFinder {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private String party;
    }

    private final Node root = new Node();

    /** @param partyByName whom a name stands for */
    NameFinder(Map<String, String> partyByName) {
        partyByName.forEach((name, party) -> {
            Node node = root;
            for (char c : straight(Markdown.normalise(name)).toCharArray()) {
                node = node.next.computeIfAbsent(c, ahead -> new Node());
            }
            node.party = party;
        });
    }

    /** Whom the sentence names, each once, in the order of their first names. */
    Collection<String> in(String sentence) {
        String text = straight(sentence);
        Set<String> found = new LinkedHashSet<>();
        int i = 0;
        while (i < text.length()) {
            int end = isBoundary(text, i) ? longestFrom(text, i, found) : -1;
            i = end > i ? end : i + 1;
        }
        return found;
    }

    private int longestFrom(String text, int start, Set<String> found) {
        String party = null;
        int end = -1;
        Node node = root;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.party != null && isBoundary(text, i + 1)) {
                party = node.party;
                end = i + 1;
            }
        }
        if (party != null) {
            found.add(party);
        }
        return end;
    }

    /** Whether no word goes on across an index; one that ends in a stop may do as it likes. */
    private static boolean isBoundary(String text, int index) {
        return index == 0
                || index == text.length()
                || !isOfWord(text.codePointBefore(index))
                || !isOfWord(text.codePointAt(index));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
