package org.communique.cdn;

import static org.awaitility.Awaitility.await;
import static org.communique.cdn.CdnForm.CLOUDFLARE;
import static org.communique.cdn.CdnForm.VARNISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.cdn.WaitingPurges.Failed;
import org.communique.cdn.WaitingPurges.Sent;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.LogListener;
import org.communique.wire.Sql;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("What caches in front are to be told")
class WaitingPurgesTest {

    @RegisterExtension
    final LogListener log = new LogListener();

    @Inject
    WaitingPurges waiting;

    private final FakeCdn fake = new FakeCdn();
    private final Cdn cdn = fake.told(VARNISH);

    @BeforeEach
    void want() throws Exception {
        waiting.want();
    }

    @AfterEach
    void wantNoMore() throws Exception {
        waiting.wantNoMore();
        fake.close();
    }

    private static void told(String... tags) {
        for (String tag : tags) {
            Sql.run("insert into waiting_purge (tag) values (?)", tag);
        }
    }

    private static int waitingRows() {
        return Integer.parseInt(Sql.value("select count(*) from waiting_purge"));
    }

    private static void threeSecondsPass() {
        Sql.run("update waiting_purge set due_at = due_at - interval '3 seconds'");
    }

    @Test
    @DisplayName("goes once more a little later, and then is done")
    void again() throws Exception {
        told("articles", "topics", "articles");
        assertEquals(new Sent(true), waiting.send(cdn));
        assertEquals(List.of("articles", "topics"), fake.tags());
        assertEquals(2, waitingRows());
        waiting.send(cdn);
        assertEquals(List.of(), fake.calls());
        threeSecondsPass();
        waiting.send(cdn);
        assertEquals(List.of("articles", "topics"), fake.tags());
        assertEquals(0, waitingRows());
    }

    @Test
    @DisplayName("waits when it was not taken, without what it asks for twice, and goes when it can")
    void failure() throws Exception {
        told("articles", "topics", "articles");
        assertEquals(new Failed("status 503"), waiting.send(fake.answering(503).told(VARNISH)));
        assertEquals(2, waitingRows());
        fake.calls();
        assertEquals(new Sent(true), waiting.send(fake.answering(200).told(VARNISH)));
        assertEquals(List.of("articles", "topics"), fake.tags());
    }

    @Test
    @DisplayName("goes behind what was told later when it is refused")
    void putBack() throws Exception {
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < CLOUDFLARE.most(); i++) {
            bad.add("bad-" + i);
        }
        told(bad.toArray(String[]::new));
        told("articles");
        assertEquals(new Failed("status 400"), waiting.send(fake.answering(400).told(CLOUDFLARE)));
        fake.calls();
        assertEquals(new Sent(false), waiting.send(fake.answering(200).told(CLOUDFLARE)));
        assertTrue(fake.calls().get(0).contains("\"articles\""));
    }

    @Test
    @DisplayName("is lost by no node that ends in the midst of a call")
    void interrupted() throws Exception {
        told("articles");
        CountDownLatch asked = new CountDownLatch(1);
        Cdn dead = fake.silent().told(VARNISH);
        fake.during(call -> asked.countDown());
        Thread node = new Thread(new PurgeJob(dead, waiting));
        node.start();
        asked.await();
        node.interrupt();
        node.join();
        fake.calls();
        try (FakeCdn other = new FakeCdn()) {
            assertEquals(new Sent(true), waiting.send(other.told(VARNISH)));
            assertEquals(List.of("articles"), other.tags());
        }
    }

    @Test
    @DisplayName("is sent once by nodes that look at the same time")
    void severalNodes() throws Exception {
        told("a", "b", "c");
        CountDownLatch bothAsked = new CountDownLatch(1);
        List<Object> other = new ArrayList<>();
        ExecutorService nodes = Executors.newSingleThreadExecutor();
        try {
            fake.during(call -> {
                // While the one waits for its answer, the other looks.
                if (bothAsked.getCount() > 0) {
                    bothAsked.countDown();
                    Future<?> looked = nodes.submit(() -> other.add(waiting.send(cdn)));
                    await().until(looked::isDone);
                }
            });
            waiting.send(cdn);
        } finally {
            nodes.shutdown();
        }
        assertEquals(List.of(new Sent(true)), other);
        assertEquals(List.of("a", "b", "c"), fake.tags());
    }

    @Test
    @DisplayName("goes without being asked for, is tried again, and said once, without the token")
    void job() throws Exception {
        fake.answering(401);
        Thread node = new Thread(new PurgeJob(cdn, waiting));
        node.start();
        try {
            Made article = AComment.articleWith("none");
            String comment = AComment.aComment().shownOn(article);
            List<String> calls = new ArrayList<>();
            await().until(() -> calls.addAll(fake.calls()) && calls.size() > 1);
            fake.answering(200);
            await().until(() -> fake.tags().contains("comments-" + article.id()));
            await().until(() -> waitingRows() == 0);
            assertFalse(comment.isEmpty());
        } finally {
            node.interrupt();
            node.join();
        }
        List<String> lines =
                log.lines().stream().filter(line -> line.contains("CDN")).toList();
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains("status 401"), lines::toString);
        assertTrue(log.lines().stream().noneMatch(line -> line.contains(FakeCdn.TOKEN)));
    }
}
