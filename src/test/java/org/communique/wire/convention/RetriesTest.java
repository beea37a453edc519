package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Idempotency-Key")
class RetriesTest {

    private static final Map<String, String> ARTICLE = Map.of("title", "Talks");

    private static Response create(Role role, String key, Object body) {
        return Wire.as(role, body).header("Idempotency-Key", key).post("/articles");
    }

    private static String articles() {
        return Sql.value("select count(*) from article");
    }

    @Test
    @DisplayName("replays the first answer and makes nothing")
    void replays() {
        Response first = create(Role.EDITOR, "k_-1", ARTICLE);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response second = create(Role.EDITOR, "k_-1", ARTICLE);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .contentType("application/json");
        assertEquals(first.asString(), second.asString());
        assertEquals("1", articles());
    }

    @Test
    @DisplayName("with another body is 422")
    void refusesAnotherBody() {
        create(Role.EDITOR, "k", ARTICLE);
        create(Role.EDITOR, "k", Map.of("title", "Other"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
        assertEquals("1", articles());
    }

    @Test
    @DisplayName("of another client, or for another operation, is another key")
    void belongsToOneClientAndOperation() {
        create(Role.EDITOR, "k", ARTICLE).then().statusCode(201);
        create(Role.ADMIN, "k", ARTICLE).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Wire.as(Role.ADMIN, Map.of("role", "reader", "label", "x"))
                .header("Idempotency-Key", "k")
                .post("/api-keys")
                .then()
                .statusCode(201);
        assertEquals("2", articles());
    }

    @Test
    @DisplayName("of a failed request is free again")
    void forgetsFailures() {
        create(Role.EDITOR, "k", Map.of("title", "")).then().statusCode(422);
        Wire.as(Role.EDITOR, Map.of("title", "T", "slug", "t"))
                .post("/articles")
                .then()
                .statusCode(201);
        create(Role.EDITOR, "k", Map.of("title", "T", "slug", "t")).then().statusCode(409);
        create(Role.EDITOR, "k", ARTICLE).then().statusCode(201);
    }

    @Test
    @DisplayName("is kept for 24 hours, and free after them however many others have ended")
    void isKeptForADay() {
        create(Role.EDITOR, "k", ARTICLE).then().statusCode(201);
        Sql.run("update kept_answer set kept_at = now() - interval '23 hours 59 minutes'");
        create(Role.EDITOR, "k", ARTICLE).then().header("Idempotency-Replayed", "true");
        Sql.run("update kept_answer set kept_at = now() - interval '24 hours 1 minute'");
        Sql.run("insert into kept_answer select sha256(n::text::bytea), '', '', now() - interval '2 days'"
                + " from generate_series(1, 150) n");
        create(Role.EDITOR, "k", ARTICLE).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertEquals("2", articles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "ä", "a/b", "12345678901234567890123456789012345678901234567890123456789012345"})
    @DisplayName("that is malformed is 400")
    void refusesMalformed(String key) {
        create(Role.EDITOR, key, ARTICLE)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_header"))
                .body("violations[0].header", equalTo("Idempotency-Key"));
        assertEquals("0", articles());
    }
}
