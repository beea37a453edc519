package org.communique.wire.convention;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.access.Role;
import org.communique.delivery.ResponseCache;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hibernate tells plans of native queries that ask for a scalar type apart, each time, and keeps them all. */
@QuarkusTest
@DisplayName("What is asked the database once more")
class PlansKeptTest {

    @Inject
    SessionFactory sessions;

    @Inject
    ResponseCache cache;

    private static String outcomeOf(String title) {
        Made article = anArticle().titled(title).with(outcome("exchange notes")).published();
        return Wire.anonymous().get(article.path()).path("keyOutcomes[0].id");
    }

    private static void read() {
        for (String path : List.of(
                "/articles?topic=diplomacy",
                "/articles?q=notez",
                "/key-outcomes?party=russia&kind=agreement",
                "/key-outcomes?q=notes",
                "/key-outcomes/facets?topic=diplomacy",
                "/articles/talks/comments",
                "/articles/talks")) {
            Wire.anonymous().get(path).then().statusCode(200);
        }
    }

    private static void write(Made talks, String one, String other) {
        Wire.as(Role.EDITOR, Map.of("title", "Talks", "topics", List.of("Diplomacy", "Trade")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/articles")
                .then()
                .statusCode(201);
        decided(aComment().shownOn(talks), "rejected");
        Wire.as(Role.EDITOR)
                .put("/key-outcomes/" + one + "/relations/implements/" + other)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("is planned as it was before")
    void plansOnce() {
        Made talks = articleWith("none");
        String one = outcomeOf("Talks");
        String other = outcomeOf("More");
        for (int i = 0; i < 3; i++) {
            sessions.getStatistics().clear();
            cache.clear();
            read();
            write(talks, one, other);
        }
        assertEquals(0, sessions.getStatistics().getQueryPlanCacheMissCount());
    }
}
