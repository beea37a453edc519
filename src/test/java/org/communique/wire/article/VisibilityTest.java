package org.communique.wire.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A hidden article")
class VisibilityTest {

    /** An editor's article that was never public. */
    private static Made article(String state) {
        Made made = AnArticle.anArticle().draft();
        if (state.equals("scheduled")) {
            made.send("PUT", "/publication", Map.of("publishAt", "2035-01-01T00:00:00Z"))
                    .then()
                    .statusCode(200);
        } else if (state.equals("trashed")) {
            made.send("DELETE", "", "").then().statusCode(204);
        }
        return made;
    }

    private static RequestSpecification as(String who) {
        return who.equals("PUBLIC") ? Wire.anonymous() : Wire.as(Role.valueOf(who));
    }

    private static Response send(String who, String method, String path) {
        RequestSpecification request = as(who).header("If-Match", "*");
        return method.equals("DELETE")
                ? request.delete(path)
                : request.contentType("application/json")
                        .body(Map.of("title", "New"))
                        .request(method, path);
    }

    @ParameterizedTest
    @CsvSource({
        "draft,PUBLIC",
        "draft,AUTHOR",
        "scheduled,PUBLIC",
        "scheduled,AUTHOR",
        "trashed,PUBLIC",
        "trashed,AUTHOR"
    })
    @DisplayName("is not told by any difference from what never was")
    void hidesWell(String state, String who) {
        Made hidden = article(state);
        for (String below : List.of("", "/publication", "/key-outcomes", "/comments")) {
            for (String name : List.of(hidden.slug(), hidden.id())) {
                assertAlike(as(who).get("/articles/" + name + below), as(who).get("/articles/none" + below));
            }
        }
        if (who.equals("AUTHOR")) {
            assertAlike(send(who, "PUT", hidden.path()), send(who, "PUT", "/articles/none"));
            assertAlike(send(who, "PATCH", hidden.path()), send(who, "PATCH", "/articles/none"));
            assertAlike(send(who, "DELETE", hidden.path()), send(who, "DELETE", "/articles/none"));
            assertAlike(
                    as(who).contentType("application/json")
                            .body("{\"title\":\"x\"}")
                            .put(hidden.path()),
                    as(who).contentType("application/json")
                            .body("{\"title\":\"x\"}")
                            .put("/articles/none"));
        }
    }

    private static void assertAlike(Response one, Response other) {
        assertEquals(404, one.statusCode());
        assertEquals(problem(other), problem(one));
        assertEquals(headers(other), headers(one));
    }

    private static Map<String, Object> problem(Response response) {
        Map<String, Object> problem = new HashMap<>(response.<Map<String, Object>>path(""));
        problem.keySet().removeAll(Set.of("instance", "requestId"));
        return problem;
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.remove("X-Request-Id");
        return headers;
    }

    @Test
    @DisplayName("includes its outcomes and comments")
    void coversWhatBelongsToIt() {
        Made made =
                AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).published();
        String outcome = Wire.anonymous().get(made.path()).path("keyOutcomes[0].id");
        assertEquals(200, Wire.anonymous().get("/key-outcomes/" + outcome).statusCode());
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(made.path() + "/publication")
                .then()
                .statusCode(204);
        assertEquals(410, Wire.anonymous().get("/key-outcomes/" + outcome).statusCode());
        assertEquals(410, Wire.anonymous().get(made.path() + "/comments").statusCode());
        assertEquals(List.of(), Wire.anonymous().get("/key-outcomes").path("items"));
    }
}
