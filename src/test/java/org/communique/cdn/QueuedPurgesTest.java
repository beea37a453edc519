package org.communique.cdn;

import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.cdn.WaitingPurges.Sent;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Purges")
class QueuedPurgesTest {

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

    private static int waitingRows() {
        return Integer.parseInt(Sql.value("select count(*) from waiting_purge"));
    }

    @Test
    @DisplayName("are queued by a write: the article's tags, but not what is of no answer")
    void ofWrites() throws Exception {
        Made made = anArticle().published();
        waiting.send(cdn);
        Set<String> first = new TreeSet<>(fake.tags());
        assertTrue(
                first.containsAll(Set.of("articles", "topics", "topic-diplomacy", "article-" + made.id())),
                first::toString);
        assertFalse(first.contains("schedule"));
        Sql.run("delete from waiting_purge");
        made.patch(Map.of("summary", "Other talks"));
        waiting.send(cdn);
        assertEquals(List.of("article-" + made.id(), "articles", "topic-diplomacy"), fake.tags());
    }

    @Test
    @DisplayName("are not queued while nobody is to be told, nor by drafts")
    void ofNothing() throws Exception {
        Made draft = anArticle().draft();
        // Its new topic is public at once.
        Sql.run("delete from waiting_purge");
        draft.patch(Map.of("title", "Unheard of"));
        assertEquals(0, waitingRows());
        waiting.wantNoMore();
        anArticle().titled("Public").published();
        assertEquals(0, waitingRows());
        assertEquals(new Sent(true), waiting.send(cdn));
        assertEquals(List.of(), fake.calls());
    }

    @Test
    @DisplayName("are queued by whoever writes, once it is committed")
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
    @DisplayName("are queued by the clock when it makes an article public")
    void ofTheClock() {
        Made made = anArticle().draft();
        String at = Instant.now().plusMillis(1500).toString();
        made.send("PUT", "/publication", Map.of("publishAt", at)).then().statusCode(200);
        Sql.run("delete from waiting_purge");
        await().until(() -> Sql.value("select count(*) from waiting_purge where tag = 'topics'"), not("0"));
    }
}
