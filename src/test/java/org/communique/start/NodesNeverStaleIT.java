package org.communique.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private static final int CLIENTS = 6;
    private static final int STEPS = 400;
    private static final int ARTICLES = 3;
    private static final int STOPPED = ARTICLES;
    private static final int UNREAD = ARTICLES + 1;
    private static final int CUT_OFF = ARTICLES + 2;
    private static final int LOST = ARTICLES + 3;
    private static final long AT_ONCE = Duration.ofMillis(900).toNanos();

    private final Map<String, String> database = OwnDatabase.environment();
    private final URI server =
            URI.create(database.get("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
    private final Relay relay = new Relay(server.getPort());
    private final List<Node> nodes = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        String url = database.get("QUARKUS_DATASOURCE_JDBC_URL");
        String relayed = url.replace(":" + server.getPort(), ":" + relay.port());
        for (String way : List.of(url, url, relayed)) {
            nodes.add(Node.start(folder, database, Map.of("QUARKUS_DATASOURCE_JDBC_URL", way)));
        }
        for (int article = 0; article <= LOST; article++) {
            nodes.get(0).write("article-" + article, "0");
            assertEquals(200, nodes.get(0).send("PUT", "/article-" + article + "/publication", "{}"));
        }
    }

    @AfterAll
    void stop() {
        nodes.forEach(Node::close);
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
                                "kill",
                                "-" + name,
                                String.valueOf(nodes.get(1).program().pid()))
                        .start()
                        .waitFor());
    }

    @Test
    @DisplayName(
            "one that is cut off shows the last there was and says so, takes no changes, and catches up when it is back")
    void cutOff() {
        title(2, CUT_OFF);
        relay.cut();
        await().until(() -> nodes.get(2)
                .get("/article-" + CUT_OFF)
                .headers()
                .firstValue("Age")
                .isPresent());
        HttpResponse<String> last = nodes.get(2).get("/article-" + CUT_OFF);
        assertEquals(200, last.statusCode());
        assertTrue(last.headers().firstValue("Warning").orElseThrow().startsWith("111 "));
        long asked = System.nanoTime();
        assertEquals(503, nodes.get(2).get("/article-" + UNREAD).statusCode());
        assertTrue(System.nanoTime() - asked < AT_ONCE, "A thread waited for the database");
        assertEquals(503, retitle(2, CUT_OFF, 8));
        assertEquals(200, retitle(0, CUT_OFF, 9));
        assertEquals(0, title(2, CUT_OFF));
        relay.mend();
        await().atMost(Duration.ofSeconds(10)).until(() -> title(2, CUT_OFF) == 9);
        assertTrue(nodes.get(2)
                .get("/article-" + CUT_OFF)
                .headers()
                .firstValue("Age")
                .isEmpty());
    }

    @Test
    @DisplayName(
            "one that loses all connections for a moment answers what it keeps meanwhile, and anything when it is sure again")
    void lost() throws Exception {
        Node node = nodes.get(2);
        readAnew(node);
        assertEquals(0, title(2, LOST));
        relay.cut();
        relay.mend();
        assertEquals(0, title(2, LOST));
        await().until(() -> node.metric("communique_cache_sure") == 1);
        readAnew(node);
    }

    /** Takes several connections at a time. */
    private static void readAnew(Node node) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int read = 0; read < 5 * CLIENTS; read++) {
            String form = "*/*;n=" + System.nanoTime() + read;
            reads.add(clients.submit(() -> node.getAs(form, "/article-" + LOST).statusCode()));
        }
        for (Future<Integer> read : reads) {
            assertEquals(200, read.get());
        }
        clients.shutdownNow();
    }

    private int retitle(int node, int article, int number) {
        return nodes.get(node).retitle("article-" + article, String.valueOf(number));
    }

    private int title(int node, int article) {
        return Integer.parseInt(nodes.get(node).title("article-" + article));
    }
}
