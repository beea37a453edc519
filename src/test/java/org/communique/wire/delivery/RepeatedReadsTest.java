package org.communique.wire.delivery;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.RawHttp.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.RawHttp;
import org.communique.wire.RawHttp.Answer;
import org.communique.wire.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A read that comes again in the same bytes on a connection")
class RepeatedReadsTest {

    private Made made;
    private RawHttp connection;
    private String get;

    @BeforeEach
    void connect() {
        made = anArticle().published();
        get = request("GET", made.path());
        connection = new RawHttp(RestAssured.port);
        repeat(get);
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    private void repeat(String request) {
        for (int i = 0; i < 4; i++) {
            connection.asked(request);
        }
    }

    @Test
    @DisplayName("is answered as it was, under a new name, without a statement")
    void isAnsweredAgain() {
        Answer one = connection.asked(get);
        assertEquals(0, Statements.during(() -> {
            Answer other = connection.asked(get);
            assertEquals(200, other.status());
            assertEquals(one.body(), other.body());
            assertNotEquals(one.header("x-request-id"), other.header("x-request-id"));
        }));
        assertTrue(one.body().contains(made.slug()));
    }

    @Test
    @DisplayName("shows what was changed meanwhile, and does not take it for known")
    void isNeverStale() {
        String unlessKnown = request(
                "GET", made.path(), "If-None-Match: " + connection.asked(get).header("etag"));
        repeat(unlessKnown);
        assertEquals(304, connection.asked(unlessKnown).status());
        made.patch(Map.of("summary", "Something else."));
        Answer changed = connection.asked(unlessKnown);
        assertEquals(200, changed.status());
        assertTrue(changed.body().contains("Something else."));
        assertEquals(changed.body(), connection.asked(get).body());
    }

    @Test
    @DisplayName("is told from others between, and from parts and sequences of itself")
    void isNotMistaken() {
        String body = connection.asked(get).body();
        connection.write(request("HEAD", made.path()));
        assertEquals(200, connection.answer(true).status());
        assertEquals(body, connection.asked(get).body());
        assertEquals(
                "mine",
                connection
                        .asked(request("GET", made.path(), "X-Request-Id: mine"))
                        .header("x-request-id"));
        repeat(get);
        connection.write(get.substring(0, 30));
        connection.write(get.substring(30) + get + get);
        for (int i = 0; i < 3; i++) {
            assertEquals(body, connection.answer(false).body());
        }
    }

    /** Leaves the program the time to take what was sent for itself. */
    private void pause() {
        try (RawHttp other = new RawHttp(RestAssured.port)) {
            other.asked(get);
            other.asked(get);
        }
    }

    @Test
    @DisplayName("is no request in a header of another")
    void isNotFoundInHeaders() {
        String nothing = request("GET", "/nothing-of-the-kind");
        connection.write(nothing.substring(0, nothing.indexOf("Host")) + "X-Seen: ");
        pause();
        connection.write(get);
        assertEquals(404, connection.answer(false).status());
        assertEquals(200, connection.asked(get).status());
    }

    @Test
    @DisplayName("is no request in the body of another")
    void isNotFoundInBodies() {
        connection.write(request(
                "POST",
                made.path() + "/comments",
                "Content-Type: application/json",
                "Content-Length: " + get.length()));
        pause();
        connection.write(get);
        assertEquals(400, connection.answer(false).status());
        assertEquals(200, connection.asked(get).status());
    }
}
