package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sentences")
class SentenceTest {

    private static List<String> texts(String... passages) {
        return Sentence.all(List.of(passages), "en", English.RULES.abbreviations()).stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    @DisplayName("do not end with an abbreviation, unless the passage does")
    void abbreviations() {
        assertEquals(
                List.of("The U.S. State Department praised Mr. Smith and Gen. Ode.", "It met J. Doe of Oslo, Dr."),
                texts("The U.S. State Department praised Mr. Smith and Gen. Ode. It met J. Doe of Oslo, Dr."));
    }

    @Test
    @DisplayName("do not go beyond a passage")
    void passages() {
        assertEquals(
                List.of("What was agreed", "exchange notes", "They met.", "They left."),
                texts("What was agreed", "exchange notes", "They met. They left."));
    }

    @Test
    @DisplayName("are placed by code points in the whole text")
    void places() {
        List<String> passages = List.of("😀 Yes. No.", "Well 😀.", "End.");
        List<Sentence> sentences = Sentence.all(passages, "en", English.RULES.abbreviations());
        String text = String.join(" ", passages);
        assertEquals(
                List.of(new Span(0, 6), new Span(7, 10), new Span(11, 18), new Span(19, 23)),
                sentences.stream().map(Sentence::span).toList());
        sentences.forEach(
                sentence -> assertEquals(sentence.text(), sentence.span().in(text)));
        sentences.forEach(sentence -> assertEquals(sentence.text(), text.substring(sentence.from(), sentence.to())));
    }
}
