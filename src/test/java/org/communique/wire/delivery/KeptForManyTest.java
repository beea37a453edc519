package org.communique.wire.delivery;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.delivery.Kept.get;
import static org.communique.wire.delivery.Kept.raw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An answer that many ask for")
class KeptForManyTest {

    @Test
    @DisplayName("leaves in the order of requests on one connection, between those that take longer")
    void keepsOrder() {
        Made made = anArticle().published();
        get(made.path());
        String first = "GET " + made.path() + " HTTP/1.1";
        String answers = raw(
                first,
                "Host: localhost",
                "",
                "GET /articles?q=" + System.nanoTime() + " HTTP/1.1",
                "Host: localhost",
                "",
                "HEAD " + made.path() + " HTTP/1.1",
                "Host: localhost",
                "",
                first,
                "Host: localhost",
                "X-Request-Id: the-last",
                "Connection: close");
        String order = Pattern.compile("HTTP/1.1 200|[{]\"items\"|[{]\"id\":")
                .matcher(answers)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        assertTrue(
                order.matches(
                        "HTTP/1.1 200 [{]\"id\": .*HTTP/1.1 200 [{]\"items\" HTTP/1.1 200 HTTP/1.1 200 [{]\"id\": ?.*"),
                order);
        assertTrue(answers.contains("the-last"));
    }

    @Test
    @DisplayName("is loaded once, however many ask for it at the same moment")
    void isLoadedOnce() {
        Made made = anArticle().published();
        made.patch(Map.of("summary", "A summary."));
        Set<String> answers = new HashSet<>();
        long statements = Statements.during(() ->
                Http.together(300, n -> Http.to(made.path()).build()).forEach(answer -> answers.add(answer.body())));
        assertEquals(1, answers.size());
        assertTrue(statements < 10, statements + " statements");
    }
}
