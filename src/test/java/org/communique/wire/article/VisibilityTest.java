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
@DisplayName("Who sees and changes an article")
class VisibilityTest {

    /** An article in a state; "own" ones are the author's, others the editor's. */
    private static Made article(String state) {
        AnArticle article = AnArticle.anArticle().by(state.startsWith("own") ? Role.AUTHOR : Role.EDITOR);
        Made made = state.matches(".*(published|withdrawn|removed)") ? article.published() : article.draft();
        if (state.endsWith("withdrawn")) {
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .delete(made.path() + "/publication")
                    .then()
                    .statusCode(204);
        }
        if (state.matches(".*(removed|trashed)")) {
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .delete(made.path())
                    .then()
                    .statusCode(204);
        }
        return made;
    }

    private static RequestSpecification as(String who) {
        return who.equals("PUBLIC") ? Wire.anonymous() : Wire.as(Role.valueOf(who));
    }

    private static Response send(String who, String method, String path) {
        RequestSpecification request = as(who).header("If-Match", "*");
        return method.equals("GET") || method.equals("DELETE") || method.equals("POST")
                ? request.request(method, path)
                : request.contentType("application/json")
                        .body(path.endsWith("/publication") ? Map.of() : Map.of("title", "New"))
                        .request(method, path);
    }

    @ParameterizedTest
    @CsvSource({
        // state, who, GET, PUT, PATCH, publish, withdraw, DELETE, restore
        "draft,          PUBLIC,    404, 401, 401, 401, 401, 401, 401",
        "draft,          READER,    200, 403, 403, 403, 403, 403, 403",
        "draft,          AUTHOR,    404, 404, 404, 403, 403, 404, 403",
        "draft,          EDITOR,    200, 200, 200, 200, 204, 204, 200",
        "draft,          MODERATOR, 200, 403, 403, 403, 403, 403, 403",
        "draft,          ADMIN,     200, 200, 200, 200, 204, 204, 200",
        "own draft,      AUTHOR,    200, 200, 200, 403, 403, 204, 403",
        "own draft,      EDITOR,    200, 200, 200, 200, 204, 204, 200",
        "published,      PUBLIC,    200, 401, 401, 401, 401, 401, 401",
        "published,      READER,    200, 403, 403, 403, 403, 403, 403",
        "published,      AUTHOR,    200, 403, 403, 403, 403, 403, 403",
        "published,      EDITOR,    200, 200, 200, 200, 204, 204, 200",
        "own published,  AUTHOR,    200, 403, 403, 403, 403, 403, 403",
        "withdrawn,      PUBLIC,    410, 401, 401, 401, 401, 401, 401",
        "withdrawn,      READER,    200, 403, 403, 403, 403, 403, 403",
        "withdrawn,      AUTHOR,    410, 410, 410, 403, 403, 410, 403",
        "withdrawn,      EDITOR,    200, 200, 200, 200, 204, 204, 200",
        "own withdrawn,  AUTHOR,    200, 200, 200, 403, 403, 204, 403",
        "removed,        PUBLIC,    410, 401, 401, 401, 401, 401, 401",
        "removed,        READER,    200, 403, 403, 403, 403, 403, 403",
        "removed,        AUTHOR,    410, 410, 410, 403, 403, 410, 403",
        "removed,        EDITOR,    200, 200, 200, 409, 204, 204, 200",
        "own removed,    AUTHOR,    410, 410, 410, 403, 403, 410, 403",
        "trashed,        PUBLIC,    404, 401, 401, 401, 401, 401, 401",
        "trashed,        READER,    200, 403, 403, 403, 403, 403, 403",
        "trashed,        AUTHOR,    404, 404, 404, 403, 403, 404, 403",
        "trashed,        EDITOR,    200, 200, 200, 409, 204, 204, 200",
        "own trashed,    AUTHOR,    404, 404, 404, 403, 403, 404, 403",
    })
    @DisplayName("goes by its state and the role")
    void goesByStateAndRole(
            String state, String who, int get, int put, int patch, int publish, int withdraw, int delete, int restore) {
        Map<String, Integer> expected = Map.of(
                "GET ",
                get,
                "PUT ",
                put,
                "PATCH ",
                patch,
                "PUT /publication",
                publish,
                "DELETE /publication",
                withdraw,
                "DELETE ",
                delete,
                "POST /restoration",
                restore);
        Map<String, Integer> seen = new HashMap<>();
        expected.keySet().forEach(operation -> {
            String[] parts = operation.split(" ", 2);
            seen.put(
                    operation,
                    send(who, parts[0], article(state).path() + parts[1]).statusCode());
        });
        assertEquals(expected, seen);
    }

    @ParameterizedTest
    @CsvSource({"draft,PUBLIC", "draft,AUTHOR", "trashed,PUBLIC", "trashed,AUTHOR"})
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
