package org.communique.wire.editorial;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A preview")
class PreviewTest {

    private Made made;

    @BeforeEach
    void article() {
        made = AnArticle.anArticle()
                .titled("The first title")
                .with(AnArticle.outcome("exchange notes"))
                .draft();
        made.patch(Map.of("title", "The second title", "body", "First: they exchange notes."));
    }

    private Response make(Map<String, Object> wish) {
        return Wire.as(Role.EDITOR, wish).post(made.path() + "/previews");
    }

    /** The path below the API's base path. */
    private static String path(Response preview) {
        preview.then().statusCode(201);
        String url = preview.path("url");
        return url.substring(url.indexOf(Wire.V1) + Wire.V1.length());
    }

    @Test
    @DisplayName("shows one revision to who has the link, not to be stored or indexed")
    void shows() {
        Response preview = make(Map.of("revision", 1));
        preview.then()
                .body("revision", equalTo(1))
                .body("url", startsWith("http://localhost:" + RestAssured.port + "/api/v1/previews/"));
        Wire.anonymous()
                .get(path(preview))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Robots-Tag", equalTo("noindex"))
                .body("title", equalTo("The first title"))
                .body("status", equalTo("draft"))
                .body("keyOutcomes[0].evidence.state", equalTo("moved"))
                .body("comments.open", equalTo(false));
        made.patch(Map.of("title", "The third title"));
        Wire.anonymous().get(path(preview)).then().body("title", equalTo("The first title"));
        Wire.anonymous().get(made.path()).then().statusCode(404);
    }

    @Test
    @DisplayName("is of the article as it is, or of its next version, unless told otherwise")
    void latest() {
        Wire.anonymous().get(path(make(Map.of()))).then().body("title", equalTo("The second title"));
        made.send("PUT", "/publication", Map.of()).then().statusCode(200);
        Wire.as(Role.EDITOR, Map.of("title", "The next title"))
                .patch(made.path() + "/draft")
                .then()
                .statusCode(201);
        Response preview = make(Map.of());
        preview.then().body("revision", equalTo(3));
        Wire.anonymous().get(path(preview)).then().body("title", equalTo("The next title"));
    }

    @Test
    @DisplayName("is made once for an idempotency key")
    void once() {
        Response first = Wire.as(Role.EDITOR, Map.of())
                .header("Idempotency-Key", "preview")
                .post(made.path() + "/previews");
        Response again = Wire.as(Role.EDITOR, Map.of())
                .header("Idempotency-Key", "preview")
                .post(made.path() + "/previews");
        assertEquals(first.asString(), again.asString());
    }

    @Test
    @DisplayName("whose address was changed, or of another time, leads nowhere")
    void changed() {
        String path = path(make(Map.of("revision", 1)));
        int last = path.length() - 2;
        String other = path.substring(0, last) + (path.charAt(last) == 'A' ? 'B' : 'A') + path.substring(last + 1);
        assertNotEquals(path, other);
        String[] parts = path.split("\\.");
        String foreign = path(make(Map.of("revision", 2)));
        List<String> forged = List.of(
                other,
                parts[0] + "." + foreign.split("\\.")[1] + "." + parts[2],
                parts[0] + "." + parts[1],
                parts[0] + "." + parts[1] + ".",
                "/previews/eyJhbGciOiJub25lIn0." + parts[1] + ".",
                "/previews/x",
                "/previews/..",
                "/previews/%00");
        for (String wrong : forged) {
            Wire.anonymous().urlEncodingEnabled(false).get(wrong).then().statusCode(404);
        }
        Wire.anonymous().get(path).then().statusCode(200);
    }

    @Test
    @DisplayName("leads nowhere once it has expired, or its article is removed")
    void expires() {
        String path = path(make(Map.of("expiresAt", Instant.now().plusSeconds(2).toString())));
        await().until(() -> Wire.anonymous().get(path).statusCode() == 404);
        String other = path(make(Map.of()));
        made.send("DELETE", "", "").then().statusCode(204);
        Wire.anonymous().get(other).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "7776060", "900000000"})
    @DisplayName("ends within 90 days")
    void bounds(long seconds) {
        make(Map.of("expiresAt", Instant.now().plusSeconds(seconds).toString()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/expiresAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"revision\":9}", "{\"revision\":0}", "{\"revision\":-1}", "{\"revision\":\"1\"}"})
    @DisplayName("is of a revision that there is")
    void needsRevision(String wish) {
        Wire.as(Role.EDITOR, wish)
                .post(made.path() + "/previews")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/revision"));
    }
}
