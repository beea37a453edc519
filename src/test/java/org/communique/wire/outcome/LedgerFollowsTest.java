package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What lists and counts ask of an outcome follows")
class LedgerFollowsTest {

    /** Outcomes of which the ledger tells something else than what it is made from. */
    private static final String ASTRAY = """
            select count(*) from key_outcome o
              join article a on a.id = o.article_id
              left join outcome_ledger l on l.outcome_id = o.id
              left join label_set p on p.number = l.party_set
              left join label_set t on t.number = l.topic_set
              cross join lateral (
                select array_agg(evidence_state) || o.evidence_state as states
                from outcome_update where outcome_id = o.id and struck_at is null and evidence_state is not null) as quoted
            where (l.kind, l.reported_at, l.updated_at, l.due_key, l.published_at, l.unpublish_at, l.in_trash) is distinct from
                (o.kind, o.reported_at, o.updated_at, o.due_key, a.published_at, a.unpublish_at, a.status = 'trashed')
              or (l.anchored, l.moved, l.lost) is distinct from
                ('anchored' = any(states), 'moved' = any(states), 'lost' = any(states))
              or p.labels is distinct from
                (select array_agg(party_id order by party_id) from key_outcome_party where key_outcome_id = o.id)
              or t.labels is distinct from (select array_agg(topic_id order by topic_id) from article_topic where article_id = a.id)
              or exists (select number, unnest(labels) from label_set except select number, label_id from label_set_member)
              or exists (select number, label_id from label_set_member except select number, unnest(labels) from label_set)
            """;

    private Made article;
    private String outcome;

    @BeforeEach
    void made() {
        article = anArticle().having("topics", List.of("Energy", "Trade")).published();
        outcome = anOutcome().binding("Norway", "Chile").due("2031-05-01").addedTo(article);
    }

    private static void assertFollowed() {
        assertEquals("0", Sql.value(ASTRAY));
    }

    private static List<String> listed(String query) {
        return Shape.each(Wire.anonymous().get("/key-outcomes?" + query), "id");
    }

    private static int facet(String member, String slug) {
        Integer count = Wire.anonymous()
                .get("/key-outcomes/facets")
                .path("%s.find { it.slug == '%s' }?.count".formatted(member, slug));
        return count == null ? 0 : count;
    }

    private static void delete(String path) {
        Wire.as(Role.EDITOR).header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @Test
    @DisplayName("changes of its own")
    void itsOwn() {
        AnOutcome.patch(outcome, Map.of("kind", "plan", "dueOn", "2032-01-01", "parties", List.of("Peru")))
                .then()
                .statusCode(200);
        assertEquals(List.of(outcome), listed("party=peru&kind=plan&dueAfter=2031-12-31"));
        assertEquals(List.of(), listed("party=norway"));
        assertFollowed();
        AnOutcome.patch(outcome, Map.of("parties", List.of())).then().statusCode(200);
        assertEquals(List.of(), listed("party=peru"));
        assertFollowed();
    }

    @Test
    @DisplayName("the topics of its article")
    void topics() {
        article.patch(Map.of("topics", List.of("Climate")));
        assertEquals(List.of(outcome), listed("topic=climate"));
        assertEquals(List.of(), listed("topic=energy"));
        assertEquals(0, facet("topics", "trade"));
        assertFollowed();
        article.patch(Map.of("topics", List.of()));
        assertEquals(List.of(), listed("topic=climate"));
        assertFollowed();
    }

    @Test
    @DisplayName("topics and parties that are merged, also where it had both")
    void merges() {
        String other = anOutcome().quoting("meet again").binding("Chile").addedTo(article);
        Party.merge("norway", "chile").then().statusCode(200);
        Wire.as(Role.EDITOR, Map.of("into", "energy"))
                .header("If-Match", "*")
                .post("/topics/trade/merge")
                .then()
                .statusCode(200);
        assertEquals(2, facet("parties", "chile"));
        assertEquals(2, facet("topics", "energy"));
        assertEquals(List.of(other, outcome), listed("party=norway&topic=trade"));
        assertFollowed();
        AnOutcome.patch(other, Map.of("parties", List.of("Norway", "Peru")))
                .then()
                .statusCode(200);
        assertEquals(2, facet("parties", "chile"));
        assertFollowed();
    }

    @Test
    @DisplayName("the publication of its article, which may be given up for the trash")
    void publication() {
        delete(article.path() + "/publication");
        assertEquals(List.of(), listed("party=norway"));
        assertFollowed();
        article.send("PUT", "/publication", Map.of("publishAt", "2099-01-01T00:00:00Z"));
        assertFollowed();
        delete(article.path());
        assertFollowed();
    }

    @Test
    @DisplayName("the states of its evidence and of its updates'")
    void evidence() {
        Made source = anArticle().titled("Source").published();
        String update =
                anUpdate("fulfilled").reportedBy(source, "exchange notes").addedTo(outcome);
        assertQuoted("anchored");
        source.patch(Map.of("body", "First of all: they exchange notes."));
        assertQuoted("anchored", "moved");
        article.patch(Map.of("body", "Nothing of the kind."));
        assertQuoted("moved", "lost");
        AnUpdate.strike(outcome, update);
        assertQuoted("lost");
        delete(article.path() + "/publication");
        assertQuoted("lost");
        delete(article.path());
        assertQuoted();
    }

    private void assertQuoted(String... states) {
        for (String state : List.of("anchored", "moved", "lost")) {
            List<String> expected = List.of(states).contains(state) ? List.of(outcome) : List.of();
            assertEquals(
                    expected, Shape.each(Wire.as(Role.READER).get("/key-outcomes?evidence=" + state), "id"), state);
        }
        assertFollowed();
    }

    @Test
    @DisplayName("what becomes of it, to the public and to staff")
    void updates() {
        Made source = anArticle().titled("Source").draft();
        anUpdate("fulfilled").reportedBy(source, "exchange notes").addedTo(outcome);
        assertEquals(List.of(outcome), listed("status=reported"));
        assertEquals(List.of(outcome), Shape.each(Wire.as(Role.READER).get("/key-outcomes?status=fulfilled"), "id"));
        assertEquals(List.of(), listed("status=fulfilled&asOf=" + AnUpdate.TODAY));
        source.send("PUT", "/publication", Map.of());
        assertEquals(List.of(outcome), listed("status=fulfilled&asOf=" + AnUpdate.TODAY));
        assertFollowed();
    }
}
