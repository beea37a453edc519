package org.communique.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of two nodes on a primary and its replica")
@TestInstance(Lifecycle.PER_CLASS)
class ReadReplicaIT {

    private static final int READERS = 4;
    private static final int ROUNDS = 2;

    private static final List<String> PUBLIC = List.of(
            "",
            "?q=notes",
            "?sort=title&count=exact",
            "?topic=trade",
            "/talks",
            "/talks/key-outcomes?include=history",
            "/talks/comments?view=tree",
            "/talks/comments/form",
            "/../key-outcomes?party=koper",
            "/../key-outcomes/facets",
            "/../comments",
            "/../parties",
            "/../parties/koper",
            "/../topics");

    private final List<Node> nodes = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private ReplicatedDatabase database;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        database = new ReplicatedDatabase(folder);
        nodes.add(Node.start(folder, database.settings(), Map.of()));
        Node node = nodes.get(0);
        node.write("talks", "0");
        assertEquals(200, node.send("PATCH", "/talks", "{\"body\":\"Notes were shared.\",\"topics\":[\"Trade\"]}"));
        assertEquals(
                201,
                node.send(
                        "POST",
                        "/talks/key-outcomes",
                        "{\"statement\":\"They share.\",\"kind\":\"agreement\",\"parties\":[\"Koper\"],"
                                + "\"evidence\":{\"quote\":\"Notes were shared\"}}"));
        assertEquals(200, node.send("PUT", "/talks/publication", "{}"));
        nodes.add(Node.start(folder, database.settings(), Map.of()));
        database.copy();
        database.startReplica();
    }

    @AfterAll
    void stop() {
        nodes.forEach(Node::close);
        database.close();
    }

    @Test
    @DisplayName("each reads there all that is public, and nothing else")
    void reads() throws Exception {
        for (Node node : nodes) {
            awaitFresh(node);
            double again = reads(node, "again");
            for (String path : PUBLIC) {
                double before = reads(node, "fresh");
                assertEquals(200, anew(node, path).statusCode(), path);
                assertTrue(reads(node, "fresh") > before, path);
            }
            assertEquals(again, reads(node, "again"));
            double after = reads(node, "fresh");
            assertEquals(200, node.getAsStaff("/talks").statusCode());
            assertEquals(after, reads(node, "fresh"));
        }
        assertNotEquals("0", database.ask("select count(*) from pg_stat_activity where query ilike '%from article %'"));
    }

    @AfterEach
    void replay() throws Exception {
        database.ask("select pg_wal_replay_resume()");
    }

    @Test
    @DisplayName("each shows what it answered at once, although the replica does not have it")
    void behind() throws Exception {
        Node writer = nodes.get(0);
        for (Node node : nodes) {
            awaitFresh(node);
            anew(node, "");
        }
        database.ask("select pg_wal_replay_pause()");
        double before = reads(writer, "behind");
        for (int change = 1; change <= 20; change++) {
            assertEquals(200, writer.send("PATCH", "/talks", "{\"summary\":\"Paused " + change + "\"}"));
            assertTrue(anew(writer, "").body().contains("\"Paused " + change + "\""));
        }
        assertTrue(reads(writer, "behind") >= before + 20);
        await().atMost(Duration.ofSeconds(1))
                .until(() -> anew(nodes.get(1), "").body().contains("\"Paused 20\""));
        assertTrue(writer.metric("communique_replica_behind_bytes") > 0);
        assertNotEquals("Paused 20", database.ask("select summary from article"));
        replay();
        nodes.forEach(this::awaitFresh);
        assertTrue(anew(writer, "").body().contains("\"Paused 20\""));
    }

    @Test
    @DisplayName("none lets a reader know that the replica was killed, and both use it again when it is back")
    void killed() throws Exception {
        nodes.forEach(this::awaitFresh);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            Node node = nodes.get(reader % nodes.size());
            reads.add(readers.submit(() -> readUntil(over, node)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            double fresh = reads(nodes.get(0), "fresh");
            await().until(() -> reads(nodes.get(0), "fresh") > fresh + 50);
            database.killReplica();
            for (Node node : nodes) {
                await().until(() -> node.metric("communique_replica_fresh") == 0);
                double failing = reads(node, "failing");
                await().until(() -> reads(node, "failing") > failing + 10);
            }
            database.startReplica();
            nodes.forEach(this::awaitFresh);
        }
        over.set(true);
        for (Future<Integer> read : reads) {
            assertTrue(read.get() > 0);
        }
        readers.shutdown();
    }

    private int readUntil(AtomicBoolean over, Node node) {
        int count = 0;
        while (!over.get()) {
            HttpResponse<String> answer = anew(node, "/talks");
            assertEquals(200, answer.statusCode(), answer.body());
            count++;
        }
        return count;
    }

    /** An answer that nobody has asked for. */
    private HttpResponse<String> anew(Node node, String below) {
        return node.getAs("*/*;n=" + number.incrementAndGet(), below);
    }

    private void awaitFresh(Node node) {
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            double before = reads(node, "fresh");
            anew(node, "/talks");
            return reads(node, "fresh") > before;
        });
    }

    private static double reads(Node node, String result) {
        return node.metric("communique_replica_reads_total{replica=\"" + result + "\"}");
    }
}
