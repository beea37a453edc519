package org.communique.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Several nodes on one database")
class SeveralNodesIT {

    private static final int ARTICLES = 20;

    private final Map<String, String> database = OwnDatabase.environment();

    @TempDir
    Path folder;

    private Node node() {
        return Node.start(folder, database, Map.of("COMMUNIQUE_ARTICLE_REVISIONS_KEPT", "3"));
    }

    @Test
    @DisplayName("publish and withdraw each article once, in time, and catch up on what they missed")
    void actOnce() {
        try (Node one = node();
                Node other = node()) {
            for (int i = 0; i < ARTICLES; i++) {
                (i % 2 == 0 ? one : other).write("article-" + i, "T");
            }
            Instant from = Instant.now().plusSeconds(5);
            Instant until = from.plusSeconds(3);
            for (int i = 0; i < ARTICLES; i++) {
                schedule(i % 2 == 0 ? other : one, "article-" + i, from, until);
            }
            await().until(() -> Instant.now().isAfter(from.plusSeconds(1)));
            for (Node node : List.of(one, other)) {
                assertEquals(200, node.get("/article-0").statusCode());
                assertEquals(200, node.get("/article-" + (ARTICLES - 1)).statusCode());
            }
            await().until(() -> Instant.now().isAfter(until.plusSeconds(1)));
            assertEquals(410, one.get("/article-0").statusCode());
            awaitChanges("withdrawn", ARTICLES);
            awaitChanges("published", ARTICLES);
            one.write("missed", "T");
            Instant missed = Instant.now().plusSeconds(3);
            schedule(one, "missed", missed, missed.plusSeconds(3600));
            one.program().kill();
            other.program().kill();
            await().until(() -> Instant.now().isAfter(missed));
        }
        assertEquals(ARTICLES, changes("published"));
        try (Node node = node()) {
            assertEquals(200, node.get("/missed").statusCode());
            awaitChanges("published", ARTICLES + 1);
        }
    }

    @Test
    @DisplayName("keep as many revisions as they are told, and those that the article stands on")
    void keepRevisions() {
        try (Node node = node()) {
            node.write("kept", "T");
            assertEquals(200, node.send("PUT", "/kept/publication", "{}"));
            for (int i = 2; i <= 6; i++) {
                assertEquals(200, node.retitle("kept", String.valueOf(i)));
            }
            String numbers =
                    node.getAsStaff("/kept/revisions?fields=number").body().replaceAll("],\"page.*|[^0-9,]", "");
            assertEquals("6,5,4,1", numbers);
        }
    }

    private static void schedule(Node node, String slug, Instant from, Instant until) {
        assertEquals(
                200,
                node.send(
                        "PUT",
                        "/" + slug + "/publication",
                        "{\"publishAt\":\"%s\",\"unpublishAt\":\"%s\"}".formatted(from, until)));
    }

    private void awaitChanges(String change, int expected) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(expected, changes(change)));
    }

    /** How often something happened, twice to one article counted twice. */
    private int changes(String change) {
        try (Connection connection = DriverManager.getConnection(
                        database.get("QUARKUS_DATASOURCE_JDBC_URL"), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from publication_entry where change = '" + change + "'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
