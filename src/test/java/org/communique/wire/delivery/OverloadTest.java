package org.communique.wire.delivery;

import static org.awaitility.Awaitility.await;
import static org.communique.wire.AnArticle.anArticle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("With more requests than it can work on, the program")
class OverloadTest {

    private static final int INSIDE = 150;
    private static final int WAITING = 1_000;

    private static HttpResponse<String> platform(String path) {
        return Http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .build());
    }

    private static String metric(String name) {
        return platform("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private static List<CompletableFuture<HttpResponse<String>>> ask(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> Http.start(Http.to("/articles?author=" + name + i).build()))
                .toList();
    }

    @Test
    @DisplayName(
            "refuses at once what is beyond, goes on with health, metrics and kept answers, and does the rest when it can")
    void refuses() throws SQLException {
        Made made = anArticle().published();
        Kept.get(made.path());
        // There are all places once enough was done.
        ask("nobody", 4 * INSIDE).forEach(CompletableFuture::join);
        List<CompletableFuture<HttpResponse<String>>> asked;
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table article in access exclusive mode");
            asked = ask("name", INSIDE + WAITING);
            await().until(() -> metric("communique_requests_waiting").equals("1000.0"));
            assertEquals("150.0", metric("communique_requests_inside"));
            HttpResponse<String> refused = Kept.get("/articles?author=one-more");
            assertEquals(503, refused.statusCode());
            assertEquals("1", refused.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(200, platform("/q/health/live").statusCode());
            assertEquals(200, Kept.get(made.path()).statusCode());
            connection.rollback();
        }
        // Some may have waited for a connection for too long.
        asked.forEach(
                answer -> assertTrue(Set.of(200, 503).contains(answer.join().statusCode())));
        await().until(() -> metric("communique_requests_inside").equals("0.0"));
        assertEquals(200, Kept.get("/articles?author=one-more").statusCode());
    }
}
