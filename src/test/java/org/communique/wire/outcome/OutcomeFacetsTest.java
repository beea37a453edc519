package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Facets of key outcomes")
class OutcomeFacetsTest {

    private static final List<String> KINDS =
            List.of("agreement", "commitment", "plan", "discussion", "concern", "exclusion");
    private static final List<String> STATUSES = List.of("in_progress", "fulfilled", "stalled");
    private static final List<String> PARTIES = List.of("Norway", "Chile", "Kenya", "Japan");
    private static final List<String> FILTERS = List.of(
            "kind=agreement",
            "status=reported",
            "status=fulfilled",
            "party=norway",
            "party=chile&party=kenya",
            "topic=trade",
            "dueBefore=2025-06-01",
            "dueAfter=2025-03-01",
            "overdue=true",
            "overdue=false",
            "statusSince=2025-04-01",
            "q=notes",
            "asOf=2025-05-01");

    private final Random random = new Random(20261125);

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void fill() {
        for (int i = 0; i < 6; i++) {
            AnArticle article =
                    anArticle().titled("Talks " + i).having("topics", List.of(any(List.of("Trade", "Climate"))));
            Made made = i == 5 ? article.draft() : article.published();
            for (int j = 0; j < 4; j++) {
                List<String> parties = new ArrayList<>(PARTIES);
                Collections.shuffle(parties, random);
                String id = anOutcome()
                        .having("kind", any(KINDS))
                        .binding(parties.subList(0, random.nextInt(4)).toArray(String[]::new))
                        .due("2025-0" + (1 + random.nextInt(8)) + "-15")
                        .addedTo(made);
                AnUpdate.reported(id, "2025-01-0" + (1 + random.nextInt(9)));
                for (int k = random.nextInt(3); k > 0; k--) {
                    anUpdate(any(STATUSES))
                            .on("2025-0" + (2 + random.nextInt(7)) + "-01")
                            .addedTo(id);
                }
            }
        }
    }

    private static JsonNode facets(String query) {
        return Shape.json(Wire.anonymous().get("/key-outcomes/facets" + (query.isEmpty() ? "" : "?" + query)));
    }

    private static int listed(String query) {
        return Wire.anonymous()
                .get("/key-outcomes?limit=1&count=exact&" + query)
                .path("page.total");
    }

    @Test
    @DisplayName("count what the list would return, under 28 combinations of filters")
    void countWhatIsListed() {
        fill();
        for (int round = 0; round < 28; round++) {
            List<String> chosen = new ArrayList<>(FILTERS);
            Collections.shuffle(chosen, random);
            chosen = new ArrayList<>(chosen.subList(0, round % 4));
            chosen.removeIf(filter -> filter.equals("status=fulfilled") || filter.equals("overdue=false"));
            String query = String.join("&", chosen);
            JsonNode facets = facets(query);
            assertEquals(listed(query), facets.path("total").asInt(), query);
            for (String facet : List.of("kind", "status")) {
                String member = facet + (facet.equals("status") ? "es" : "s");
                facets.path(member)
                        .properties()
                        .forEach(count -> check(query, facet, count.getKey(), count.getValue()));
            }
            checkLabels(query, "party", List.of("norway", "chile", "kenya", "japan"), facets.path("parties"));
            checkLabels(query, "topic", List.of("trade", "climate"), facets.path("topics"));
        }
    }

    /** No others are told, and those that are not told have none. */
    private static void checkLabels(String query, String filter, List<String> slugs, JsonNode told) {
        Map<String, JsonNode> counts = new HashMap<>();
        told.forEach(count -> counts.put(count.path("slug").asText(), count.path("count")));
        assertTrue(slugs.containsAll(counts.keySet()), query);
        slugs.forEach(slug -> check(query, filter, slug, counts.getOrDefault(slug, IntNode.valueOf(0))));
    }

    /** What has one kind, or one topic, has no other. */
    private static void check(String query, String filter, String value, JsonNode count) {
        String narrowing = filter + "=" + value;
        boolean asked = query.contains(filter + "=") && !filter.equals("party");
        int listed = !asked || query.contains(narrowing) ? listed(asked ? query : narrowing + "&" + query) : 0;
        assertEquals(listed, count.asInt(), query + " and " + narrowing);
    }

    @Test
    @DisplayName("know neither sort nor page, and nothing that the list does not know")
    void refuseOthers() {
        for (String parameter : List.of("sort=dueOn", "limit=1", "count=exact", "fields=total", "colour=red")) {
            Wire.anonymous()
                    .get("/key-outcomes/facets?" + parameter)
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains(parameter.replaceAll("=.*", "")));
        }
        Wire.anonymous().get("/key-outcomes/facets?evidence=lost").then().statusCode(401);
        Wire.as(Role.READER).get("/key-outcomes/facets?evidence=lost").then().statusCode(200);
        Wire.anonymous()
                .get("/key-outcomes?"
                        + "party=a&party=b&party=c&party=d&party=e&party=f&party=g&party=h&party=i&party=j&party=k")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("party"));
    }
}
