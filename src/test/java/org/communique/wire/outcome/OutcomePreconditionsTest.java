package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnOutcome.etag;
import static org.communique.wire.outcome.AnOutcome.patch;
import static org.communique.wire.outcome.AnOutcome.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A change of an outcome under If-Match")
class OutcomePreconditionsTest {

    private String id;

    @BeforeEach
    void anOutcomeIsThere() {
        id = anOutcome().addedTo(anArticle().draft());
    }

    @ParameterizedTest
    @DisplayName("is 428 without it, 412 with another ETag, and tells the current one")
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void isRequired(String method) {
        Response missing = send(method, null);
        missing.then().statusCode(428).body("code", equalTo("precondition_required"));
        for (String stale : new String[] {"\"99.x\"", "W/" + etag(id), "\"x\"", "\"99\", \"98\""}) {
            send(method, stale)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("version_conflict"))
                    .header("ETag", equalTo(etag(id)));
        }
        send(method, "99").then().statusCode(400).body("violations.header", contains("If-Match"));
        send(method, "\"99\", " + etag(id)).then().statusCode(method.equals("DELETE") ? 204 : 200);
        assertEquals(
                method.equals("DELETE") ? 404 : 200,
                Wire.as(Role.EDITOR).get(path(id)).statusCode());
    }

    private Response send(String method, String ifMatch) {
        Map<String, Object> change =
                method.equals("PUT") ? anOutcome().saying("B").body() : Map.of("statement", "B");
        var request = method.equals("DELETE") ? Wire.as(Role.EDITOR) : Wire.as(Role.EDITOR, change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).request(method, path(id));
    }

    @Test
    @DisplayName("makes the former ETag stale")
    void makesStale() {
        String first = etag(id);
        patch(id, Map.of("statement", "B")).then().statusCode(200).header("ETag", equalTo(etag(id)));
        Wire.as(Role.EDITOR, Map.of("statement", "C"))
                .header("If-Match", first)
                .patch(path(id))
                .then()
                .statusCode(412);
        Wire.as(Role.EDITOR)
                .get(path(id))
                .then()
                .body("statement", equalTo("B"))
                .body("version", equalTo(1));
    }
}
