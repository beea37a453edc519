package org.communique.wire;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.communique.wire.Operations.changes;
import static org.communique.wire.Operations.reads;
import static org.communique.wire.Operations.removes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation succeeds once; that the answers are right by the contract is seen to by {@link Wire}. */
@QuarkusTest
@DisplayName("Every operation on key outcomes answers as the contract says")
class EveryOutcomeOperationTest {

    @Test
    @DisplayName("on key outcomes and parties")
    void outcomes() {
        Made made = anArticle()
                .with(outcome("exchange notes"))
                .with(outcome("meet again"))
                .published();
        String outcomes = made.path() + "/key-outcomes";
        List<String> ids = Wire.anonymous().get(outcomes).path("items.id");
        String one = "/key-outcomes/" + ids.get(0);
        reads(outcomes, outcomes + "?limit=1", "/key-outcomes?party=russia&party=united-states", one);
        reads(outcomes + "?include=history", "/key-outcomes/facets?kind=agreement", "/key-outcomes?evidence=anchored");
        reads(one + "?fields=id,status", "/parties", "/parties/russia");
        changes("POST", outcomes + "/suggestions", Map.of());
        changes("PUT", outcomes + "/order", Map.of("ids", List.of(ids.get(1), ids.get(0))));
        changes("PUT", one, outcome("exchange notes"));
        changes("PATCH", one, Map.of("dueOn", "2026-12-01"));
        changes("PATCH", "/parties/russia", Map.of("name", "Russian Federation", "code", "RU"));
        Wire.anonymous().redirects().follow(false).get("/parties/russia").then().statusCode(301);
        changes("POST", "/parties/russian-federation/merge", Map.of("into", "united-states"));
        ids.forEach(id -> changes("PATCH", "/key-outcomes/" + id, Map.of("parties", List.of())));
        removes("/parties/united-states");
        removes(one);
    }

    @Test
    @DisplayName("on what became of them")
    void updates() {
        Made made = anArticle().with(outcome("exchange notes")).published();
        String id = Wire.anonymous().get(made.path() + "/key-outcomes").path("items[0].id");
        String updates = "/key-outcomes/" + id + "/updates";
        Response told = Wire.as(
                        Role.EDITOR,
                        Map.of(
                                "status",
                                "in_progress",
                                "on",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "article",
                                made.slug(),
                                "evidence",
                                Map.of("quote", "meet again")))
                .post(updates);
        told.then().statusCode(201);
        String one = updates + "/" + told.path("id");
        reads(updates, updates + "?limit=1&fields=id,status", one, "/key-outcomes/" + id + "?asOf=" + told.path("on"));
        changes("PUT", one + "/strike", Map.of("reason", "Entered twice."));
        reads(one);
        removes(one + "/strike");
        reads("/key-outcomes/" + id + "/annotation", one + "/annotation");
    }

    @Test
    @DisplayName("on how they relate")
    void relations() {
        Made made = anArticle()
                .with(outcome("exchange notes"))
                .with(outcome("meet again"))
                .published();
        List<String> ids = Wire.anonymous().get(made.path() + "/key-outcomes").path("items.id");
        String relation = "/key-outcomes/" + ids.get(0) + "/relations/continues/" + ids.get(1);
        Wire.as(Role.EDITOR).put(relation).then().statusCode(200);
        reads("/key-outcomes/" + ids.get(1));
        removes(relation);
    }
}
