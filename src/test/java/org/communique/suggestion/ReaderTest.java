package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.text.Quote;
import org.communique.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a text")
class ReaderTest {

    @Test
    @DisplayName("proposes sentences with their kind, parties, place and reasons")
    void proposes() {
        SuggestedOutcome only = new Reader("en", English.RULES, Map.of("Moscow", "Russia"))
                .read(List.of("Talks in Oslo.", "It rained. Moscow agreed to meet again. They left."), List.of())
                .get(0);
        assertEquals("Moscow agreed to meet again.", only.statement());
        assertEquals(List.of("Russia"), only.parties());
        assertEquals(new Span(26, 54), only.span());
        assertEquals(new Quote("Moscow agreed to meet again.", null, null), only.evidence());
    }

    @Test
    @DisplayName("leaves out what overlaps a quote")
    void leavesOutWhatIsQuoted() {
        String text = "They agreed to talk. They agreed to sing.";
        Reader reader = new Reader("en", English.RULES, Map.of());
        assertEquals(2, reader.read(List.of(text), List.of(new Span(20, 21))).size());
        assertEquals(
                "They agreed to sing.",
                reader.read(List.of(text), List.of(new Span(12, 14))).get(0).statement());
        assertEquals(0, reader.read(List.of(text), List.of(new Span(19, 22))).size());
        String twice = "They agreed to talk. It rained. They agreed to talk.";
        assertEquals(0, reader.read(List.of(twice), List.of(new Span(35, 36))).size());
    }

    @Test
    @DisplayName("tells a sentence that occurs within another by what stands around it")
    void tellsApart() {
        List<SuggestedOutcome> items = English.read("“They agreed to talk.” So it was. They agreed to talk.");
        assertEquals("They agreed to talk.", items.get(1).statement());
        assertEquals(
                "“They agreed to talk.” So it was.", items.get(1).evidence().prefix());
    }

    @Test
    @DisplayName("proposes a repeated sentence at most once, and not at all where nothing tells it apart")
    void repeated() {
        assertEquals(
                1,
                English.read("They agreed to talk. It rained. They agreed to talk.")
                        .size());
        assertEquals(
                0, English.read("They agreed to talk. ".repeat(2_000).strip()).size());
    }

    @Test
    @DisplayName("proposes 50 at most, the weightiest, in the order of the text")
    void most() {
        String weak = "They agreed on point %d. ";
        String strong = "They pledged to help with point %d, and promised to pay. ";
        List<SuggestedOutcome> items = English.read(IntStream.range(0, 120)
                .mapToObj(i -> (i % 3 == 0 ? strong : weak).formatted(i))
                .reduce("", String::concat)
                .strip());
        assertEquals(Reader.MOST, items.size());
        assertEquals(
                40,
                items.stream()
                        .filter(item -> item.statement().contains("pledged"))
                        .count());
        List<Integer> starts = items.stream().map(item -> item.span().start()).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
    }

    @Test
    @DisplayName("cuts a long statement between words, and quotes nothing longer than evidence may be")
    void lengths() {
        String sentence = "They agreed to " + "and so on 😀 ".repeat(60) + "end.";
        SuggestedOutcome item = English.read(sentence).get(0);
        String kept = item.statement().replaceFirst("…$", "");
        assertTrue(sentence.startsWith(kept + " ") && kept.codePointCount(0, kept.length()) > 490, kept);
        assertTrue(item.statement().codePointCount(0, item.statement().length()) <= 500);
        assertEquals(sentence, item.evidence().exact());
        assertEquals(
                0,
                English.read("They agreed to " + "and so on ".repeat(250) + "end.")
                        .size());
    }

    @Test
    @DisplayName("proposes nothing that evidence or a statement could not hold")
    void unfit() {
        assertEquals(0, English.read("They agreed to \u202Etalk.").size());
        assertEquals(0, English.read("They agreed to \u0007talk.").size());
        assertEquals(
                "They agreed to talk.",
                English.read("They agreed to \u2066talk\u2069.").get(0).statement());
        assertEquals(0, English.read("").size());
        assertEquals(0, English.read().size());
    }
}
