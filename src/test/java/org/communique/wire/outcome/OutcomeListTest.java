package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("GET /key-outcomes")
class OutcomeListTest {

    /** One outcome as its statement tells it: kind, status, parties, topic, deadline. */
    private record Fact(String kind, String status, List<String> parties, String topic, String due) {}

    private static final Map<String, Predicate<Fact>> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put("kind=plan", fact -> fact.kind().equals("plan"));
        FILTERS.put("status=fulfilled", fact -> fact.status().equals("fulfilled"));
        FILTERS.put("party=norway", fact -> fact.parties().contains("Norway"));
        FILTERS.put("party=peru", fact -> fact.parties().contains("Peru"));
        FILTERS.put("topic=grain", fact -> fact.topic().equals("Grain"));
        FILTERS.put("article=on-grain", fact -> fact.topic().equals("Grain"));
        FILTERS.put(
                "dueBefore=2027-01-02", fact -> fact.due() != null && fact.due().compareTo("2027-01-02") < 0);
        FILTERS.put(
                "dueAfter=2027-01-01", fact -> fact.due() != null && fact.due().compareTo("2027-01-01") > 0);
    }

    @Test
    @DisplayName("gives what each filter and each pair of filters asks for")
    void filters() {
        Map<String, Fact> facts = everyCombination();
        FILTERS.forEach((one, isOne) -> FILTERS.forEach((two, isTwo) -> {
            boolean twice = !one.startsWith("party") && one.split("=")[0].equals(two.split("=")[0]);
            if (!twice) {
                TreeSet<String> expected = new TreeSet<>();
                facts.forEach((statement, fact) -> {
                    if (isOne.test(fact) && isTwo.test(fact)) {
                        expected.add(statement);
                    }
                });
                assertFalse(expected.isEmpty() && !(one + two).contains("due"), one + "&" + two);
                check(one + "&" + two, expected);
            }
            if (one.equals(two)) {
                TreeSet<String> expected = new TreeSet<>();
                facts.forEach((statement, fact) -> {
                    if (isOne.test(fact)) {
                        expected.add(statement);
                    }
                });
                check(one, expected);
            }
        }));
    }

    private static void check(String query, TreeSet<String> expected) {
        var list = Wire.anonymous().get("/key-outcomes?limit=100&count=exact&" + query);
        assertEquals(expected, new TreeSet<>(Shape.each(list, "statement")), query);
        assertEquals(expected.size(), list.<Integer>path("page.total"), query);
    }

    private static Map<String, Fact> everyCombination() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String topic : List.of("Grain", "Trade")) {
            Made article = anArticle()
                    .titled("On " + topic)
                    .having("topics", List.of(topic))
                    .published();
            for (String kind : List.of("plan", "concern")) {
                for (String status : List.of("reported", "fulfilled")) {
                    addEach(article, kind, status, topic, facts);
                }
            }
        }
        return facts;
    }

    private static void addEach(Made article, String kind, String status, String topic, Map<String, Fact> facts) {
        List<List<String>> parties = List.of(List.of(), List.of("Norway"), List.of("Peru", "Norway"));
        String[] due = {null, "2027-01-01", "2027-01-02"};
        for (int i = 0; i < parties.size(); i++) {
            Fact fact = new Fact(kind, status, parties.get(i), topic, due[(i + kind.length() + status.length()) % 3]);
            AnOutcome outcome = anOutcome()
                    .saying(fact.toString())
                    .having("kind", kind)
                    .having("status", status)
                    .having("parties", fact.parties());
            (fact.due() == null ? outcome : outcome.due(fact.due())).addedTo(article);
            facts.put(fact.toString(), fact);
        }
    }

    @Nested
    @DisplayName("shows only outcomes of published articles")
    class Published {

        @Test
        @DisplayName("not of drafts, withdrawn or trashed ones, to editors and admins neither")
        void hidesOthers() {
            for (String title : List.of("Draft", "Public", "Withdrawn", "Trashed")) {
                Made article = anArticle()
                        .titled(title)
                        .having("topics", List.of("Grain"))
                        .draft();
                anOutcome()
                        .saying(title)
                        .binding("Norway")
                        .having("status", "stalled")
                        .addedTo(article);
                if (!title.equals("Draft")) {
                    change(article).put(article.path() + "/publication").then().statusCode(200);
                }
                if (title.equals("Withdrawn")) {
                    change(article)
                            .delete(article.path() + "/publication")
                            .then()
                            .statusCode(204);
                }
                if (title.equals("Trashed")) {
                    change(article).delete(article.path()).then().statusCode(204);
                }
            }
            for (String query : List.of("", "?status=stalled", "?party=norway", "?topic=grain", "?sort=dueOn")) {
                for (var request : List.of(Wire.anonymous(), Wire.as(Role.EDITOR), Wire.as(Role.ADMIN))) {
                    assertEquals(List.of("Public"), Shape.each(request.get("/key-outcomes" + query), "statement"));
                }
            }
            Wire.anonymous().get("/key-outcomes?count=exact").then().body("page.total", equalTo(1));
            Wire.as(Role.ADMIN)
                    .get("/key-outcomes?article=draft")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }

        private RequestSpecification change(Made article) {
            return Wire.as(Role.EDITOR, Map.of()).header("If-Match", article.etag());
        }
    }

    @ParameterizedTest
    @DisplayName("refuses unknown parameters and names them")
    @ValueSource(strings = {"kinds", "Kind", "facet", "q2", "page"})
    void refusesUnknown(String name) {
        Wire.anonymous()
                .get("/key-outcomes?" + name + "=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"))
                .body("violations.parameter", contains(name));
    }

    @ParameterizedTest
    @DisplayName("refuses malformed values and names the parameter")
    @ValueSource(
            strings = {
                "kind=Plan",
                "status=done",
                "dueBefore=2027-13-01",
                "dueAfter=x",
                "sort=reportedAt",
                "limit=0",
                "limit=101",
                "count=all",
                "fields=secret",
                "kind=plan&kind=concern"
            })
    void refusesMalformed(String query) {
        Wire.anonymous()
                .get("/key-outcomes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"))
                .body("violations.parameter", contains(query.substring(0, query.indexOf('='))));
    }
}
