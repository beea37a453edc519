package org.communique.wire.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.communique.access.Role;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("API keys")
class KeysTest {

    private static final Map<String, Object> EDITOR = Map.of("role", "editor", "label", "Web frontend");

    static Response made() {
        return Wire.as(Role.ADMIN, EDITOR).post("/api-keys");
    }

    @Nested
    @DisplayName("that are made")
    class Making {

        @Test
        @DisplayName("are shown whole, once, with their address")
        void showsTheKeyOnce() {
            Response response = made();
            response.then()
                    .statusCode(201)
                    .header(
                            "Location",
                            equalTo("http://localhost:" + io.restassured.RestAssured.port + "/api/v1/api-keys/"
                                    + response.path("id")))
                    .header("Cache-Control", "no-store")
                    .body("keySet()", equalTo(Set.of("id", "key", "role", "label", "createdAt")))
                    .body("key", matchesPattern("cmq_[A-Za-z0-9]{12}_[A-Za-z0-9]{43}"))
                    .body("role", equalTo("editor"))
                    .body("label", equalTo("Web frontend"));
            String key = response.path("key");
            Wire.anonymous()
                    .header("Authorization", "Bearer " + key)
                    .get("/whoami")
                    .then()
                    .body("roles", equalTo(List.of("reader", "author", "editor")));
        }

        @Test
        @DisplayName("are listed and read without their secret")
        void neverShowsASecretAgain() {
            Response response = made();
            String key = response.path("key");
            String secret = key.substring(key.lastIndexOf('_') + 1);
            Wire.as(Role.ADMIN)
                    .get("/api-keys")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(secret)))
                    .body("items[0].keySet()", equalTo(Set.of("id", "prefix", "role", "label", "createdAt")))
                    .body("items[0].prefix", equalTo(key.substring(0, key.lastIndexOf('_') + 1)));
            Wire.as(Role.ADMIN)
                    .get("/api-keys/{id}", response.<String>path("id"))
                    .then()
                    .statusCode(200)
                    .body(not(containsString(secret)))
                    .body("keySet()", equalTo(Set.of("id", "prefix", "role", "label", "createdAt")));
        }

        @Test
        @DisplayName("are nowhere in plain in the database, not even in an answer kept for a retry")
        void keepsNoSecret() {
            String key = Wire.as(Role.ADMIN, EDITOR)
                    .header("Idempotency-Key", "once")
                    .post("/api-keys")
                    .path("key");
            String secret = key.substring(key.lastIndexOf('_') + 1);
            assertEquals("1", Sql.value("select count(*) from kept_answer"));
            String all = Sql.value("""
                    select string_agg(row, ' ') from (
                      select k::text as row from api_key k
                      union all select encode(answer, 'escape') || encode(body_digest, 'escape') from kept_answer
                      union all select encode(id, 'escape') from kept_answer) as everything
                    """);
            assertEquals(-1, all.indexOf(secret));
            assertEquals(
                    "t",
                    Sql.value(
                            "select exists (select 1 from api_key where secret_digest = sha256(?::bytea))",
                            secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"role\":\"editor\"}",
                    "{\"label\":\"x\"}",
                    "{\"role\":\"king\",\"label\":\"x\"}",
                    "{\"role\":\"editor\",\"label\":\"\"}",
                    "{\"role\":\"editor\",\"label\":\"a\\nb\"}",
                    "{\"role\":\"editor\",\"label\":\"x\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                    "{\"role\":\"editor\",\"label\":\"x\",\"expiresAt\":1}"
                })
        @DisplayName("need a role and a label, and an expiry in the future if any")
        void refusesOthers(String body) {
            Wire.as(Role.ADMIN, body)
                    .post("/api-keys")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("validation_failed"));
            assertEquals("5", Sql.value("select count(*) from api_key"));
        }
    }

    @Nested
    @DisplayName("are for administrators")
    class Administration {

        @ParameterizedTest
        @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
        @DisplayName("and 403 for other roles")
        void refusesOtherRoles(Role role) {
            String id = UUID.randomUUID().toString();
            Wire.as(role).get("/api-keys").then().statusCode(403).body("code", equalTo("forbidden"));
            Wire.as(role, EDITOR).post("/api-keys").then().statusCode(403);
            Wire.as(role).get("/api-keys/{id}", id).then().statusCode(403);
            Wire.as(role).delete("/api-keys/{id}", id).then().statusCode(403);
        }

        @Test
        @DisplayName("and 401 for nobody in particular")
        void refusesThePublic() {
            Wire.anonymous()
                    .get("/api-keys")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", equalTo("unauthenticated"));
            Wire.anonymous()
                    .contentType("application/json")
                    .body(EDITOR)
                    .post("/api-keys")
                    .then()
                    .statusCode(401);
            Wire.anonymous().delete("/api-keys/1").then().statusCode(401);
            Wire.anonymous()
                    .get("/whoami")
                    .then()
                    .statusCode(200)
                    .body("subject", nullValue())
                    .body("roles", empty());
        }
    }
}
