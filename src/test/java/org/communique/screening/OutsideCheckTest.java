package org.communique.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.communique.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The outside check")
class OutsideCheckTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch brokenOff = new CountDownLatch(1);
    private final List<HttpHeaders> heads = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private HttpServer server;
    private int status = 200;
    private String answer = "{\"result\": \"pass\", \"reason\": \"Fine\"}";
    private boolean endless;
    private boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        heads.add(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (silent) {
            return;
        }
        exchange.sendResponseHeaders(status, 0);
        try (var out = exchange.getResponseBody()) {
            do {
                out.write(answer.getBytes(UTF_8));
            } while (endless);
        } catch (IOException e) {
            brokenOff.countDown();
        }
    }

    private OutsideCheck check(Duration timeout, String secret) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/check");
        return new OutsideCheck(Candidates.outside(url, secret, timeout), new ObjectMapper(), new Clock());
    }

    private Finding asked() {
        return check(Duration.ofSeconds(20), SECRET).examine(Candidates.saying("Thank *you*"));
    }

    private void holds() {
        Finding finding = asked();
        assertEquals(Result.HOLD, finding.result());
        assertEquals("A further check could not be made.", finding.reason());
    }

    @ParameterizedTest
    @DisplayName("says whether a comment passes, is held or is spam, and why")
    @ValueSource(strings = {"pass", "hold", "spam"})
    void decides(String result) {
        answer = "{\"result\": \"" + result + "\", \"reason\": \"Because\"}";
        assertEquals(
                new Finding("outside", Result.valueOf(result.toUpperCase(java.util.Locale.ROOT)), "Because"), asked());
    }

    @Test
    @DisplayName("is asked with a signature of Standard Webhooks, each time as another message, and told no address")
    void isSigned() throws Exception {
        OutsideCheck check = check(Duration.ofSeconds(20), SECRET);
        Candidate comment = Candidates.from("private@reader.example", "192.0.2.7");
        check.examine(comment);
        check.examine(comment);
        for (int i = 0; i < 2; i++) {
            new Webhook(SECRET).verify(bodies.get(i), heads.get(i));
            assertTrue(
                    !bodies.get(i).contains("reader.example") && !bodies.get(i).contains("192.0.2"));
        }
        JsonNode told = new ObjectMapper().readTree(bodies.get(0));
        assertEquals(
                "Deniz Thank you",
                told.path("authorName").asText() + ' ' + told.path("body").asText());
        assertNotEquals(heads.get(0).map().get("webhook-id"), heads.get(1).map().get("webhook-id"));
    }

    @ParameterizedTest
    @DisplayName("holds on an answer that is none")
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "garbage",
                "{\"result\": 1}",
                "{\"result\": \"ok\"}",
                "\u0000\uFFFD",
                "{\"result\": \"pass\""
            })
    void holdsOnGarbage(String text) {
        answer = text;
        holds();
    }

    @ParameterizedTest
    @DisplayName("holds on a status other than 200")
    @ValueSource(ints = {201, 302, 404, 500})
    void holdsOnStatus(int other) {
        status = other;
        holds();
    }

    @Test
    @DisplayName("holds on an answer that is long or does not end, and breaks it off")
    void holdsOnHugeAnswers() throws InterruptedException {
        String good = answer;
        answer = good + " ".repeat(10_000 - good.length());
        assertEquals(Result.PASS, asked().result());
        answer = answer + " ";
        holds();
        endless = true;
        holds();
        assertTrue(brokenOff.await(20, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("holds when the answer is late, or there is nobody")
    void holdsWhenLate() {
        silent = true;
        Candidate comment = Candidates.saying("Thank you");
        assertEquals(
                Result.HOLD,
                check(Duration.ofMillis(100), SECRET).examine(comment).result());
        server.stop(0);
        assertEquals(Result.HOLD, asked().result());
    }

    @Test
    @DisplayName("tells a reason only that fits a line")
    void boundsReasons() {
        answer = "{\"result\": \"hold\", \"reason\": \"a\\nb\"}";
        assertEquals("A further check was made.", asked().reason());
        answer = "{\"result\": \"hold\", \"reason\": \"" + "x".repeat(201) + "\"}";
        assertEquals("A further check was made.", asked().reason());
    }

    @Test
    @DisplayName("is not started without a secret")
    void needsSecret() {
        OutsideCheck unsigned = check(Duration.ofSeconds(1), null);
        assertThrows(IllegalArgumentException.class, () -> unsigned.check(null));
    }
}
