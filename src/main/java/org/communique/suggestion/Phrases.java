package org.communique.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things that go by phrases, found in sentences by the first word. */
final class Phrases<T> {

    /**
     * An occurrence.
     *
     * @param from index of its first token
     * @param to index after its last token
     */
    record Place<T>(T what, int from, int to) {}

    private final Function<T, Phrase> phrase;
    private final Map<String, List<T>> byFirstWord = new HashMap<>();

    Phrases(List<T> all, Function<T, Phrase> phrase) {
        this.phrase = phrase;
        for (T one : all) {
            phrase.apply(one)
                    .firstWords()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, first -> new ArrayList<>())
                            .add(one));
        }
    }

    /** All occurrences, by where they begin. */
    List<Place<T>> in(List<Token> tokens) {
        List<Place<T>> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (T one : byFirstWord.getOrDefault(tokens.get(i).form(), List.of())) {
                int end = phrase.apply(one).endFrom(tokens, i);
                if (end >= 0) {
                    places.add(new Place<>(one, i, end));
                }
            }
        }
        return places;
    }
}
