package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as it is without settings of trusted proxies, and with limits of its operator's own. */
@DisplayName("Limits of one node")
class LimitsIT {

    @TempDir
    static Path directory;

    private static RunningProgram program;

    @BeforeAll
    static void start() {
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        environment.put("COMMUNIQUE_LIMIT_GUEST_WRITES", "5/h");
        environment.put("COMMUNIQUE_LIMIT_CREDENTIALS", "1/3s");
        environment.put("COMMUNIQUE_LIMIT_COSTLY_READS", "off");
        program = RunningProgram.start(directory, environment);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @DisplayName("hold whatever a client says in X-Forwarded-For")
    void ignoreInventions() {
        for (int i = 1; i <= 10; i++) {
            int left = Math.max(0, 5 - i);
            given().header("X-Forwarded-For", "198.51.100." + i)
                    .contentType("application/json")
                    .body("{}")
                    .post(program.base() + "/api/v1/articles/none/comments")
                    .then()
                    .statusCode(i <= 5 ? 422 : 429)
                    .header("RateLimit-Policy", "\"guest_writes\";q=5;w=3600")
                    .header("RateLimit", matchesPattern("\"guest_writes\";r=" + left + ";t=3[56]\\d\\d"));
        }
    }

    @Test
    @DisplayName("are over when their time is")
    void end() {
        await().until(() -> guess().extract().statusCode() == 429);
        await().until(() -> guess().extract().statusCode() == 401);
    }

    private static ValidatableResponse guess() {
        return given().header("Authorization", "Bearer garbage")
                .get(program.base() + "/api/v1/articles")
                .then();
    }

    @Test
    @DisplayName("can be switched off one by one")
    void canBeOff() {
        given().get(program.base() + "/api/v1/articles?q=talks")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .header("RateLimit", nullValue());
    }
}
