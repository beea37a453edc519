package org.communique.cdn;

import static org.awaitility.Awaitility.await;
import static org.communique.cdn.CdnForm.CLOUDFLARE;
import static org.communique.cdn.CdnForm.VARNISH;
import static org.communique.wire.AnArticle.anArticle;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.cdn.WaitingPurges.Failed;
import org.communique.cdn.WaitingPurges.Sent;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
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

    /** The tags of all calls that were made, in the order of their names. */
    private static List<String> tags(List<String> calls) {
        return calls.stream()
                .flatMap(call -> Arrays.stream(call.replaceFirst("(?s).*: ", "").split(" ")))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("is queued by a write: the article's tags, but not what is of no answer")
    void ofWrites() throws Exception {
        Made made = anArticle().published();
        waiting.send(cdn);
        Set<String> first = new TreeSet<>(tags(fake.calls()));
        assertTrue(
                first.containsAll(Set.of("articles", "topics", "topic-diplomacy", "article-" + made.id())),
                first::toString);
        assertFalse(first.contains("schedule"));
        Sql.run("delete from waiting_purge");
        made.patch(Map.of("summary", "Other talks"));
        waiting.send(cdn);
        assertEquals(List.of("article-" + made.id(), "articles", "topic-diplomacy"), tags(fake.calls()));
    }

    @Test
    @DisplayName("is not queued while nobody is to be told, nor by drafts")
    void ofNothing() throws Exception {
        anArticle().draft().patch(Map.of("title", "Unheard of"));
        assertEquals(0, waitingRows());
        waiting.wantNoMore();
        anArticle().titled("Public").published();
        assertEquals(0, waitingRows());
        assertEquals(new Sent(true), waiting.send(cdn));
        assertEquals(List.of(), fake.calls());
    }

    @Test
    @DisplayName("is queued by whoever writes, once that is committed")
    void ofOthers() throws Exception {
        String id = anArticle().published().id();
        Sql.run("delete from waiting_purge");
        try (Connection script = EmptyDatabase.connect();
                Statement statement = script.createStatement()) {
            script.setAutoCommit(false);
            statement.execute("update article set summary = 'By a script' where id = '" + id + "'");
            waiting.send(cdn);
            script.rollback();
            assertEquals(0, waitingRows());
            statement.execute("update article set summary = 'By a script' where id = '" + id + "'");
            script.commit();
        }
        waiting.send(cdn);
        assertEquals(1, fake.calls().size());
    }

    @Test
    @DisplayName("is queued by the clock when it makes an article public")
    void ofTheClock() {
        Made made = anArticle().draft();
        String at = Instant.now().plusMillis(1500).toString();
        made.send("PUT", "/publication", Map.of("publishAt", at)).then().statusCode(200);
        Sql.run("delete from waiting_purge");
        await().until(() -> Sql.value("select count(*) from waiting_purge where tag = 'topics'"), not("0"));
    }

    @Test
    @DisplayName("goes once more a little later, and then is done")
    void again() throws Exception {
        told("articles", "topics", "articles");
        assertEquals(new Sent(true), waiting.send(cdn));
        assertEquals(List.of("articles", "topics"), tags(fake.calls()));
        assertEquals(2, waitingRows());
        waiting.send(cdn);
        assertEquals(List.of(), fake.calls());
        threeSecondsPass();
        waiting.send(cdn);
        assertEquals(List.of("articles", "topics"), tags(fake.calls()));
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
        assertEquals(List.of("articles", "topics"), tags(fake.calls()));
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
            assertEquals(List.of("articles"), tags(other.calls()));
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
        assertEquals(List.of("a", "b", "c"), tags(fake.calls()));
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
            await().until(() -> calls.addAll(fake.calls()) && tags(calls).contains("comments-" + article.id()));
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
