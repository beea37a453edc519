package org.communique.suggestion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.keyoutcome.Evidence;
import org.communique.text.Characters;
import org.communique.text.Quote;
import org.communique.text.Span;

/** Reads a text by the rules for its language. */
final class Reader {

    /** Outcomes that one reading proposes at most, those with the weightiest cues. */
    static final int MOST = 50;

    private static final int LONGEST_STATEMENT = 500;
    private static final int MOST_PARTIES = 50;

    private final String language;
    private final Rules rules;
    private final NameFinder parties;

    /** @param parties whom names stand for */
    Reader(String language, Rules rules, Map<String, String> parties) {
        this.language = language;
        this.rules = rules;
        this.parties = new NameFinder(parties);
    }

    private record Sensed(Sentence sentence, Sense sense) {}

    /**
     * Proposes outcomes, in the order of the text. What is said twice is proposed once, or not if it is quoted.
     *
     * @param passages see {@link Sentence#all}
     * @param quoted what outcomes quote already
     */
    List<SuggestedOutcome> read(List<String> passages, List<Span> quoted) {
        String plainText = String.join(" ", passages);
        List<Sentence> sentences = Sentence.all(passages, language, rules.abbreviations());
        Set<String> told = sentences.stream()
                .filter(sentence -> quoted.stream().anyMatch(span -> overlap(span, sentence.span())))
                .map(Sentence::text)
                .collect(Collectors.toCollection(HashSet::new));
        return sentences.stream()
                .filter(sentence -> isQuotable(sentence) && told.add(sentence.text()))
                .flatMap(
                        sentence -> Sense.of(sentence.text(), rules).map(sense -> new Sensed(sentence, sense)).stream())
                .sorted(Comparator.comparingInt(sensed -> -sensed.sense().weight()))
                .limit(MOST)
                .sorted(Comparator.comparingInt(sensed -> sensed.sentence().from()))
                .flatMap(sensed -> outcome(sensed, plainText))
                .toList();
    }

    private static boolean isQuotable(Sentence sentence) {
        return sentence.span().length() <= Evidence.LONGEST_QUOTE && Characters.prose(sentence.text());
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private Stream<SuggestedOutcome> outcome(Sensed sensed, String plainText) {
        Optional<Quote> quote = SentenceQuote.of(sensed.sentence(), plainText);
        return quote.stream()
                .map(evidence -> new SuggestedOutcome(
                        statement(sensed.sentence().text()),
                        sensed.sense().kind(),
                        parties.in(sensed.sentence().text()).stream()
                                .limit(MOST_PARTIES)
                                .toList(),
                        evidence,
                        sensed.sentence().span(),
                        sensed.sense().reasons()));
    }

    /** The sentence without what one line must not have, cut between words where it is too long. */
    private static String statement(String sentence) {
        StringBuilder line = new StringBuilder();
        sentence.codePoints()
                .filter(c -> Characters.oneLine(Character.toString(c)))
                .forEach(line::appendCodePoint);
        if (line.codePointCount(0, line.length()) <= LONGEST_STATEMENT) {
            return line.toString();
        }
        int most = line.offsetByCodePoints(0, LONGEST_STATEMENT - 1);
        int space = line.lastIndexOf(" ", most);
        return line.substring(0, space > 0 ? space : most) + "…";
    }
}
