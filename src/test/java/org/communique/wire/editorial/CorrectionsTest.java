package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Corrections")
class CorrectionsTest {

    @Test
    @DisplayName("show on the page with their date, in their order, and count as a change of the article")
    void show() {
        Made made = AnArticle.anArticle().published();
        String etag = made.etag();
        Response first = Wire.as(Role.EDITOR, Map.of("note", " The talks were on Thursday. "))
                .header("If-Match", etag)
                .post(made.path() + "/corrections");
        first.then().statusCode(201).header("Location", endsWith(made.path())).body("version", equalTo(2));
        made.send("POST", "/corrections", Map.of("note", "The envoy's name was misspelt."))
                .then()
                .statusCode(201);
        Response page = Wire.anonymous().get(made.path());
        page.then()
                .body("corrections.note", contains("The talks were on Thursday.", "The envoy's name was misspelt."))
                .body("corrections[0].keySet()", equalTo(Set.of("id", "note", "correctedAt")))
                .body("updatedAt", equalTo(page.path("corrections[1].correctedAt")));
        Wire.as(Role.EDITOR, Map.of("note", "Late"))
                .header("If-Match", etag)
                .post(made.path() + "/corrections")
                .then()
                .statusCode(412)
                .header("ETag", page.header("ETag"));
        Wire.as(Role.EDITOR, Map.of("note", "Late"))
                .post(made.path() + "/corrections")
                .then()
                .statusCode(428);
        Wire.as(Role.READER).get(made.path() + "/revisions").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("are added once for an idempotency key")
    void once() {
        Made made = AnArticle.anArticle().published();
        for (int i = 0; i < 2; i++) {
            Wire.as(Role.EDITOR, Map.of("note", "Once"))
                    .header("If-Match", "\"1.x\"")
                    .header("Idempotency-Key", "correction")
                    .post(made.path() + "/corrections")
                    .then()
                    .statusCode(201);
        }
        Wire.anonymous().get(made.path()).then().body("corrections", hasSize(1));
    }

    @Test
    @DisplayName("are for what readers have read")
    void needsReaders() {
        Made made = AnArticle.anArticle().draft();
        made.send("POST", "/corrections", Map.of("note", "Early"))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"note\":\"\"}",
                "{\"note\":\" \"}",
                "{\"note\":null}",
                "{\"note\":1}",
                "{\"note\":\"a\\u0000\"}"
            })
    @DisplayName("need a note")
    void needsNote(String body) {
        Made made = AnArticle.anArticle().published();
        made.send("POST", "/corrections", body).then().statusCode(422).body("violations.pointer", contains("/note"));
        Wire.anonymous().get(made.path()).then().body("corrections", equalTo(List.of()));
    }

    @Test
    @DisplayName("have 1,000 characters at most")
    void hasALimit() {
        Made made = AnArticle.anArticle().published();
        made.send("POST", "/corrections", Map.of("note", "é".repeat(1000)))
                .then()
                .statusCode(201);
        assertEquals(
                422,
                made.send("POST", "/corrections", Map.of("note", "a".repeat(1001)))
                        .statusCode());
    }
}
