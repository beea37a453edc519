package org.communique.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of three nodes on one database")
@TestInstance(Lifecycle.PER_CLASS)
class NodesNeverStaleIT {

    private static final String KEY = "cmq_fresh_secret-of-the-three-nodes";
    private static final int CLIENTS = 6;
    private static final int STEPS = 400;
    private static final int ARTICLES = 3;
    private static final int STOPPED = ARTICLES;
    private static final int UNREAD = ARTICLES + 1;
    private static final int CUT_OFF = ARTICLES + 2;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> database = OwnDatabase.environment();
    private final URI server =
            URI.create(database.get("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
    private final Relay relay = new Relay(server.getPort());
    private final List<RunningProgram> nodes = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        for (int i = 0; i < 3; i++) {
            Map<String, String> environment = new HashMap<>(database);
            environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            environment.put("COMMUNIQUE_LIMIT_ENABLED", "false");
            environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", KEY);
            if (i == 2) {
                environment.put(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.get("QUARKUS_DATASOURCE_JDBC_URL")
                                .replace(":" + server.getPort(), ":" + relay.port()));
            }
            nodes.add(RunningProgram.start(folder, environment));
        }
        for (int article = 0; article <= CUT_OFF; article++) {
            assertEquals(201, send(0, "POST", "", "{\"title\":\"0\",\"slug\":\"article-" + article + "\"}"));
            assertEquals(200, send(0, "PUT", "/article-" + article + "/publication", "{}"));
        }
    }

    @AfterAll
    void stop() {
        nodes.forEach(RunningProgram::close);
        relay.close();
    }

    @Test
    @DisplayName("each shows what it answered at once, and what others answered within a second")
    void tellEachOther() throws Exception {
        List<TimedRegister> titles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            titles.add(new TimedRegister());
        }
        for (long seed : new long[] {7, 20261128}) {
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> histories = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(seed + client);
                histories.add(clients.submit(() -> steps(titles, random)));
            }
            for (Future<?> history : histories) {
                history.get();
            }
            clients.shutdownNow();
        }
    }

    private void steps(List<TimedRegister> titles, Random random) {
        for (int step = 0; step < STEPS; step++) {
            int article = random.nextInt(ARTICLES);
            int node = random.nextInt(nodes.size());
            if (random.nextInt(10) == 0) {
                titles.get(article).write(node, number -> assertEquals(200, retitle(node, article, number)));
            } else {
                titles.get(article).read(node, () -> title(node, article));
            }
        }
    }

    @Test
    @DisplayName("one that was stopped shows nothing old when it goes on")
    void stopped() throws Exception {
        for (int round = 1; round <= 5; round++) {
            title(1, STOPPED);
            signal("STOP");
            assertEquals(200, retitle(0, STOPPED, round));
            Instant longEnough = Instant.now().plusMillis(1100);
            await().until(() -> Instant.now().isAfter(longEnough));
            signal("CONT");
            assertEquals(round, title(1, STOPPED));
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder(
                                "kill", "-" + name, String.valueOf(nodes.get(1).pid()))
                        .start()
                        .waitFor());
    }

    @Test
    @DisplayName(
            "one that is cut off shows the last there was and says so, takes no changes, and catches up when it is back")
    void cutOff() {
        title(2, CUT_OFF);
        relay.cut();
        await().until(() ->
                get(2, "/article-" + CUT_OFF).headers().firstValue("Age").isPresent());
        HttpResponse<String> last = get(2, "/article-" + CUT_OFF);
        assertEquals(200, last.statusCode());
        assertTrue(last.headers().firstValue("Warning").orElseThrow().startsWith("111 "));
        assertEquals(503, get(2, "/article-" + UNREAD).statusCode());
        assertEquals(503, retitle(2, CUT_OFF, 8));
        assertEquals(200, retitle(0, CUT_OFF, 9));
        assertEquals(0, title(2, CUT_OFF));
        relay.mend();
        await().atMost(Duration.ofSeconds(10)).until(() -> title(2, CUT_OFF) == 9);
        assertTrue(get(2, "/article-" + CUT_OFF).headers().firstValue("Age").isEmpty());
    }

    private int retitle(int node, int article, int number) {
        return send(node, "PATCH", "/article-" + article, "{\"title\":\"" + number + "\"}");
    }

    private int title(int node, int article) {
        HttpResponse<String> answer = get(node, "/article-" + article);
        assertEquals(200, answer.statusCode(), answer.body());
        return Integer.parseInt(answer.body().replaceAll(".*\"title\":\"|\".*", ""));
    }

    private HttpResponse<String> get(int node, String below) {
        return answer(HttpRequest.newBuilder(address(node, below)).build());
    }

    private int send(int node, String method, String below, String body) {
        return answer(HttpRequest.newBuilder(address(node, below))
                        .header("Authorization", "Bearer " + KEY)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .method(method, BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    private URI address(int node, String below) {
        return nodes.get(node).base().resolve("/api/v1/articles" + below);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
