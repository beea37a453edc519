package org.communique.suggestion;

import java.util.List;
import java.util.Set;

/**
 * A sequence of words as rules tell it. Its places are found without going back in the text, so that no text makes that slow.
 *
 * @param source as it stands in the rules
 * @param elements what must come in turn; the first is neither optional nor open
 */
record Phrase(String source, List<Element> elements) {

    /** More elements than any phrase needs; they must fit the bits of a long. */
    static final int LONGEST = 40;

    /**
     * A place for one word.
     *
     * @param words those that fit; null for all, but no mark
     * @param optional whether it may stay empty
     */
    record Element(Set<String> words, boolean optional) {

        boolean fits(Token token) {
            return words == null ? !token.isMark() : words.contains(token.form());
        }
    }

    Phrase {
        if (elements.isEmpty() || elements.size() > LONGEST) {
            throw new IllegalArgumentException("A phrase has 1 to " + LONGEST + " words: " + source);
        }
        Element first = elements.get(0);
        if (first.optional()
                || first.words() == null
                || elements.get(elements.size() - 1).optional()) {
            throw new IllegalArgumentException("A phrase begins and ends with a word that must be there: " + source);
        }
    }

    Set<String> firstWords() {
        return elements.get(0).words();
    }

    boolean asksFor(String word) {
        return elements.stream()
                .anyMatch(element -> element.words() != null && element.words().contains(word));
    }

    /** The index after the shortest occurrence that begins with a token, or -1 when none does. */
    int endFrom(List<Token> tokens, int start) {
        long awaited = 1;
        for (int i = start; i < tokens.size() && awaited != 0; i++) {
            awaited = after(tokens.get(i), awaited);
            if ((awaited & 1L << elements.size()) != 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The elements that may come after a token, as bits, when those in {@code awaited} may come before it. */
    private long after(Token token, long awaited) {
        long next = 0;
        for (int e = 0; e < elements.size(); e++) {
            if ((awaited & 1L << e) != 0) {
                if (elements.get(e).optional()) {
                    awaited |= 1L << e + 1;
                }
                if (elements.get(e).fits(token)) {
                    next |= 1L << e + 1;
                }
            }
        }
        return next;
    }
}
