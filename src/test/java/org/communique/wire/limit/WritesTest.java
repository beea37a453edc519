package org.communique.wire.limit;

import static org.communique.wire.limit.Elsewhere.assertGranted;
import static org.communique.wire.limit.Elsewhere.assertLeft;
import static org.communique.wire.limit.Elsewhere.assertRefused;
import static org.communique.wire.limit.Elsewhere.at;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.http.HttpRequest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Writes with credentials")
class WritesTest {

    private static final int MOST = 600;
    private static final String NOTHING = "/api-keys/0192f3a0-0000-7000-8000-000000000000";

    @Test
    @DisplayName("count for their key, wherever they come from, and only for that")
    void countForTheKey() {
        HttpRequest.Builder write =
                at("198.51.100.1").to(NOTHING).header("Authorization", "Bearer " + Wire.key(Role.ADMIN));
        assertGranted(
                MOST, 404, Http.together(MOST + 50, i -> write.copy().DELETE().build()));
        assertRefused(at("198.51.100.2").as(Role.ADMIN).delete(NOTHING).then(), "writes");
        assertLeft(at("198.51.100.1").as(Role.EDITOR).delete("/articles/none").then(), "writes", MOST - 1);
        at("198.51.100.1").as(Role.ADMIN).get("/api-keys").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /articles, 201",
        "POST, /articles, 422",
        "PUT, /articles/none, 404",
        "PATCH, /articles/none, 404",
        "DELETE, /articles/none, 404",
        "POST, /articles/none/restoration, 404"
    })
    @DisplayName("are told what is left, by whatever method")
    void areTold(String method, String path, int status) {
        Map<String, String> body = Map.of(status == 422 ? "nope" : "title", "Talks");
        assertLeft(
                at("198.51.100.3")
                        .as(Role.EDITOR)
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body(body)
                        .request(method, path)
                        .then()
                        .statusCode(status),
                "writes",
                MOST - 1);
    }
}
