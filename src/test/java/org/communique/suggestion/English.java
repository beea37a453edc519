package org.communique.suggestion;

import java.util.List;
import java.util.Map;

/** The program's rules for English. */
final class English {

    static final Rules RULES = new RuleShelf().of("en").orElseThrow();

    private English() {}

    /** What a text suggests whose parties nobody knows. */
    static List<SuggestedOutcome> read(String... passages) {
        return new Reader("en", RULES, Map.of()).read(List.of(passages), List.of());
    }
}
