package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What is asked of the ledger")
class LedgerStatementsTest {

    private static final List<String> FILTERS = List.of(
            "party=norway",
            "kind=agreement",
            "status=in_progress",
            "topic=energy",
            "article=grid",
            "dueBefore=2100-01-01",
            "dueAfter=2020-01-01",
            "overdue=false",
            "statusSince=2020-01-01",
            "asOf=" + AnUpdate.TODAY,
            "q=grid",
            "evidence=anchored");

    private static Map<String, Integer> questions(Made article, String outcome) {
        Map<String, Integer> most = new LinkedHashMap<>();
        for (int i = 0; i < FILTERS.size(); i++) {
            String filter = FILTERS.get(i);
            most.put("/key-outcomes?" + filter, 4);
            FILTERS.subList(0, i).forEach(other -> most.put("/key-outcomes?" + filter + "&" + other, 5));
            most.put("/key-outcomes/facets?" + filter, 7);
        }
        most.put("/key-outcomes/facets", 6);
        most.put("/key-outcomes/" + outcome, 5);
        most.put("/key-outcomes/" + outcome + "?asOf=" + AnUpdate.TODAY, 5);
        most.put("/key-outcomes/" + outcome + "/updates", 5);
        most.put(article.path() + "/key-outcomes?include=history", 5);
        most.put("/parties/norway", 3);
        most.put("/parties", 3);
        return most;
    }

    @Test
    @DisplayName("takes as many statements for many outcomes, updates and parties as for one, under any two filters")
    void staysConstant() {
        Made article = anArticle()
                .having("slug", "grid")
                .having("topics", List.of("Energy"))
                .published();
        String first = grow(article, 0, 1);
        Map<String, Integer> questions = questions(article, first);
        Map<String, Long> few = new LinkedHashMap<>();
        questions.keySet().forEach(question -> few.put(question, statements(question)));
        for (int i = 1; i < 8; i++) {
            grow(article, i, 3);
        }
        questions.forEach((question, most) -> {
            assertEquals(few.get(question), statements(question), question);
            assertTrue(few.get(question) <= most, () -> question + " takes " + few.get(question));
        });
    }

    /** As the public wherever that may ask. */
    private static RequestSpecification asking(String question) {
        return question.contains("evidence") ? Wire.as(Role.READER) : Wire.anonymous();
    }

    private static long statements(String question) {
        return Statements.of(() -> asking(question).get(question));
    }

    private static String grow(Made article, int i, int updates) {
        String outcome = anOutcome()
                .saying("A common grid, part " + i)
                .binding("Norway", "Party " + i)
                .due("2031-12-31")
                .addedTo(article);
        for (int update = 0; update < updates; update++) {
            anUpdate("in_progress").addedTo(outcome);
        }
        return outcome;
    }
}
