package org.communique.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.keyoutcome.Kind;
import org.communique.suggestion.Phrases.Place;

/**
 * What a sentence seems to tell of.
 *
 * @param weight of all its cues together, in the sentence's order
 */
record Sense(Kind kind, int weight, List<Reason> reasons) {

    /** Words after a denial that it reaches. */
    static final int REACH = 3;

    /** Of the kind whose cues weigh most; of two the one that is told first. */
    static Optional<Sense> of(String sentence, Rules rules) {
        List<Token> tokens = Token.all(sentence);
        Map<Kind, List<Place<Cue>>> byKind = new EnumMap<>(Kind.class);
        for (Place<Cue> cue : standing(tokens, rules)) {
            byKind.computeIfAbsent(cue.what().kind(), kind -> new ArrayList<>()).add(cue);
        }
        return byKind.values().stream()
                .map(Sense::apart)
                .filter(cues -> weight(cues) >= rules.threshold())
                .max(Comparator.<List<Place<Cue>>>comparingInt(Sense::weight)
                        .thenComparing(cues -> -cues.get(0).from()))
                .map(cues -> new Sense(cues.get(0).what().kind(), weight(cues), reasons(sentence, tokens, cues)));
    }

    /** The cues that are neither denied nor within what is ignored. */
    private static List<Place<Cue>> standing(List<Token> tokens, Rules rules) {
        BitSet denials = new BitSet();
        BitSet denied = new BitSet();
        for (Place<Phrase> denial : rules.denials().in(tokens)) {
            denials.set(denial.from());
            denied.set(denial.to(), reach(tokens, denial.to()));
        }
        BitSet ignored = new BitSet();
        rules.ignored().in(tokens).forEach(place -> ignored.set(place.from(), place.to()));
        return rules.cues().in(tokens).stream()
                .filter(cue -> !denied.get(cue.from()) && !isDeniedWithin(cue, denials, tokens))
                .filter(cue -> !ignored.get(cue.from()) && !ignored.get(cue.to() - 1))
                .toList();
    }

    /** What a cue leaves open must not be a denial; one that it asks for is its own. */
    private static boolean isDeniedWithin(Place<Cue> cue, BitSet denials, List<Token> tokens) {
        return denials.get(cue.from(), cue.to()).stream()
                .mapToObj(within -> tokens.get(cue.from() + within).form())
                .anyMatch(word -> !cue.what().phrase().asksFor(word));
    }

    /** A denial reaches to the end of its clause at most. */
    private static int reach(List<Token> tokens, int end) {
        int to = end;
        while (to < tokens.size() && to < end + REACH && !tokens.get(to).isMark()) {
            to++;
        }
        return to;
    }

    /** Each cue once, and those only that share no word, the weightiest first chosen; in their order. */
    private static List<Place<Cue>> apart(List<Place<Cue>> cues) {
        BitSet taken = new BitSet();
        Set<Cue> counted = new HashSet<>();
        return cues.stream()
                .sorted(Comparator.comparingInt(cue -> -cue.what().weight()))
                .filter(cue -> {
                    int next = taken.nextSetBit(cue.from());
                    boolean free = (next < 0 || next >= cue.to()) && counted.add(cue.what());
                    if (free) {
                        taken.set(cue.from(), cue.to());
                    }
                    return free;
                })
                .sorted(Comparator.comparingInt(Place::from))
                .toList();
    }

    private static int weight(List<Place<Cue>> cues) {
        return cues.stream().mapToInt(cue -> cue.what().weight()).sum();
    }

    private static List<Reason> reasons(String sentence, List<Token> tokens, List<Place<Cue>> cues) {
        return cues.stream()
                .map(cue -> new Reason(
                        cue.what().phrase().source(),
                        sentence.substring(
                                tokens.get(cue.from()).start(),
                                tokens.get(cue.to() - 1).end())))
                .toList();
    }
}
