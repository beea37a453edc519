package org.communique.wire.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("API keys once made")
class KeyLifeTest {

    private static int statusWith(String key) {
        return Wire.anonymous()
                .header("Authorization", "Bearer " + key)
                .get("/articles")
                .statusCode();
    }

    @Nested
    @DisplayName("that have ended")
    class Ending {

        @Test
        @DisplayName("by revocation open nothing, public answers neither; once more changes nothing")
        void revokes() {
            Response response = KeysTest.made();
            String key = response.path("key");
            String id = response.path("id");
            assertEquals(200, statusWith(key));
            Wire.as(Role.ADMIN)
                    .delete("/api-keys/{id}", id)
                    .then()
                    .statusCode(204)
                    .body(equalTo(""));
            String revokedAt = Wire.as(Role.ADMIN).get("/api-keys/{id}", id).path("revokedAt");
            assertEquals(401, statusWith(key));
            Wire.anonymous()
                    .header("Authorization", "Bearer " + key)
                    .get("/whoami")
                    .then()
                    .statusCode(401);
            Wire.as(Role.ADMIN).delete("/api-keys/{id}", id).then().statusCode(204);
            Wire.as(Role.ADMIN).get("/api-keys/{id}", id).then().body("revokedAt", equalTo(revokedAt));
        }

        @Test
        @DisplayName("by expiry open nothing")
        void expires() {
            String key = Wire.as(
                            Role.ADMIN, Map.of("role", "reader", "label", "x", "expiresAt", "2999-01-01T00:00:00Z"))
                    .post("/api-keys")
                    .path("key");
            assertEquals(200, statusWith(key));
            Sql.run("update api_key set expires_at = now() - interval '1 second' where label = 'x'");
            assertEquals(401, statusWith(key));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "nil", "00000000-0000-0000-0000-000000000000", "%00", "cmq_admin"})
        @DisplayName("or never were are 404")
        void knowsNoOthers(String id) {
            Wire.as(Role.ADMIN)
                    .urlEncodingEnabled(false)
                    .get("/api-keys/" + id)
                    .then()
                    .statusCode(404);
            Wire.as(Role.ADMIN)
                    .urlEncodingEnabled(false)
                    .delete("/api-keys/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    @DisplayName("that are used")
    class Use {

        @Test
        @DisplayName("note it, at most once a minute")
        void notesUse() {
            Wire.as(Role.READER).get("/whoami").then().statusCode(200);
            String first = lastUse();
            assertEquals(
                    "t",
                    Sql.value("select last_used_at > now() - interval '1 minute' from api_key"
                            + " where label = 'reader'"));
            Wire.as(Role.READER).get("/whoami").then().statusCode(200);
            assertEquals(first, lastUse());
            Sql.run("update api_key set last_used_at = now() - interval '61 seconds' where label = 'reader'");
            Wire.as(Role.READER).get("/whoami").then().statusCode(200);
            assertEquals(
                    "t",
                    Sql.value("select last_used_at > now() - interval '10 seconds' from api_key"
                            + " where label = 'reader'"));
        }

        @Test
        @DisplayName("with a wrong secret do not")
        void ignoresWrongSecrets() {
            assertEquals(401, statusWith("cmq_reader_wrong-secret-of-some-length"));
            assertEquals(null, lastUse());
        }

        private String lastUse() {
            return Sql.value("select last_used_at from api_key where label = 'reader'");
        }
    }
}
