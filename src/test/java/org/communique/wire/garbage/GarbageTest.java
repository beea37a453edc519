package org.communique.wire.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.util.Random;
import org.communique.wire.AnArticle;
import org.communique.wire.RawHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Whatever is sent,")
class GarbageTest {

    private static final int REQUESTS = 2_500;

    @Test
    @DisplayName("it is answered, with a problem document when refused, and no fault of the server")
    void isAnswered() {
        AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).published();
        try (RawHttp connection = new RawHttp(RestAssured.port)) {
            for (int n = 0; n < REQUESTS; n++) {
                Random random = new Random(n);
                String method = Garbage.method(random);
                String request = Garbage.request(method, random);
                RawHttp.Answer answer;
                try {
                    answer = connection.send(request, method.equals("HEAD"));
                } catch (UncheckedIOException dropped) {
                    throw new AssertionError("Request " + n + " " + request, dropped);
                }
                check("Request " + n + " " + request + "\n" + answer, answer);
            }
        }
    }

    private static void check(String message, RawHttp.Answer answer) {
        assertTrue(answer.status() < 500, message);
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            assertTrue(answer.head().contains("content-type: application/problem+json"), message);
            assertEquals(answer.status(), JsonPath.from(answer.body()).getInt("status"), message);
        }
    }
}
