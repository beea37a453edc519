package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("PATCH /parties/{slug}")
class PartyRenamingTest {

    private String outcome;

    @BeforeEach
    void aPartyIsThere() {
        outcome = anOutcome().binding("norway").addedTo(anArticle().published());
    }

    private Response rename(Role role, String ifMatch, Map<String, ?> patch) {
        var request = Wire.as(role, patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(PartiesTest.NORWAY);
    }

    private String etag() {
        return Wire.as(Role.EDITOR).get(PartiesTest.NORWAY).header("ETag");
    }

    @Test
    @DisplayName("respells the name everywhere")
    void respells() {
        rename(Role.EDITOR, etag(), Map.of("name", " Norway "))
                .then()
                .statusCode(200)
                .body("name", equalTo("Norway"))
                .body("slug", equalTo("norway"))
                .body("version", equalTo(1))
                .header("ETag", equalTo(etag()));
        Wire.anonymous().get(AnOutcome.path(outcome)).then().body("parties.name", contains("Norway"));
    }

    @Test
    @DisplayName("wants the current ETag")
    void wantsIfMatch() {
        String first = etag();
        rename(Role.EDITOR, null, Map.of("name", "A")).then().statusCode(428);
        rename(Role.EDITOR, first, Map.of("name", "A")).then().statusCode(200);
        rename(Role.EDITOR, first, Map.of("name", "B")).then().statusCode(412).header("ETag", equalTo(etag()));
        rename(Role.EDITOR, etag(), Map.of("name", "A")).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    @DisplayName("lets one of several at the same time win, and tells the others the current ETag")
    void oneWins() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(3);
        try {
            for (String round : "0123456789".split("")) {
                String tag = etag();
                List<Callable<Response>> renames = Stream.of("A", "B", "C")
                        .map(letter -> letter + round)
                        .<Callable<Response>>map(name -> () -> rename(Role.EDITOR, tag, Map.of("name", name)))
                        .toList();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Response> answer : editors.invokeAll(renames)) {
                    statuses.add(answer.get().statusCode());
                    assertEquals(etag(), answer.get().header("ETag"));
                }
                Collections.sort(statuses);
                assertEquals(List.of(200, 412, 412), statuses);
            }
        } finally {
            editors.shutdownNow();
        }
    }

    @Test
    @DisplayName("refuses other members and names that are none")
    void refuses() {
        rename(Role.EDITOR, "*", Map.of("slug", "n")).then().statusCode(422).body("code", equalTo("unknown_member"));
        rename(Role.EDITOR, "*", Map.of("name", "—"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    @DisplayName("is for editors")
    void isForEditors() {
        Wire.anonymous()
                .contentType("application/json")
                .body("{}")
                .patch(PartiesTest.NORWAY)
                .then()
                .statusCode(401);
        for (Role role : List.of(Role.READER, Role.AUTHOR, Role.MODERATOR)) {
            rename(role, "*", Map.of("name", "A")).then().statusCode(403);
        }
        Wire.as(Role.EDITOR, Map.of("name", "A"))
                .header("If-Match", "*")
                .patch("/parties/x")
                .then()
                .statusCode(404);
    }
}
