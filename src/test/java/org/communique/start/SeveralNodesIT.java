package org.communique.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Several nodes on one database")
class SeveralNodesIT {

    private static final String KEY = "cmq_nodes_secret-of-the-two-nodes";
    private static final int ARTICLES = 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> database = OwnDatabase.environment();

    @TempDir
    Path folder;

    private RunningProgram node() {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("COMMUNIQUE_ARTICLE_REVISIONS_KEPT", "3");
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", KEY);
        return RunningProgram.start(folder, environment);
    }

    @Test
    @DisplayName("publish and withdraw each article once, in time, and catch up on what they missed")
    void actOnce() {
        try (RunningProgram one = node();
                RunningProgram other = node()) {
            for (int i = 0; i < ARTICLES; i++) {
                write(i % 2 == 0 ? one : other, "article-" + i);
            }
            Instant from = Instant.now().plusSeconds(5);
            Instant until = from.plusSeconds(3);
            for (int i = 0; i < ARTICLES; i++) {
                schedule(i % 2 == 0 ? other : one, "article-" + i, from, until);
            }
            await().until(() -> Instant.now().isAfter(from.plusSeconds(1)));
            for (RunningProgram node : List.of(one, other)) {
                assertEquals(200, status(node, "article-0"));
                assertEquals(200, status(node, "article-" + (ARTICLES - 1)));
            }
            await().until(() -> Instant.now().isAfter(until.plusSeconds(1)));
            assertEquals(410, status(one, "article-0"));
            awaitChanges("withdrawn", ARTICLES);
            awaitChanges("published", ARTICLES);
            write(one, "missed");
            Instant missed = Instant.now().plusSeconds(3);
            schedule(one, "missed", missed, missed.plusSeconds(3600));
            one.kill();
            other.kill();
            await().until(() -> Instant.now().isAfter(missed));
        }
        assertEquals(ARTICLES, changes("published"));
        try (RunningProgram node = node()) {
            assertEquals(200, status(node, "missed"));
            awaitChanges("published", ARTICLES + 1);
        }
    }

    @Test
    @DisplayName("keep as many revisions as they are told, and those that the article stands on")
    void keepRevisions() {
        try (RunningProgram node = node()) {
            write(node, "kept");
            assertEquals(200, send(node, "PUT", "/kept/publication", "{}"));
            for (int i = 2; i <= 6; i++) {
                assertEquals(200, send(node, "PATCH", "/kept", "{\"title\":\"" + i + "\"}"));
            }
            String numbers = answer(HttpRequest.newBuilder(articles(node, "/kept/revisions?fields=number"))
                            .header("Authorization", "Bearer " + KEY)
                            .build())
                    .body()
                    .replaceAll("],\"page.*|[^0-9,]", "");
            assertEquals("6,5,4,1", numbers);
        }
    }

    private static void write(RunningProgram node, String slug) {
        assertEquals(201, send(node, "POST", "", "{\"title\":\"T\",\"slug\":\"" + slug + "\"}"));
    }

    private static void schedule(RunningProgram node, String slug, Instant from, Instant until) {
        assertEquals(
                200,
                send(
                        node,
                        "PUT",
                        "/" + slug + "/publication",
                        "{\"publishAt\":\"%s\",\"unpublishAt\":\"%s\"}".formatted(from, until)));
    }

    private static int send(RunningProgram node, String method, String below, String body) {
        return answer(HttpRequest.newBuilder(articles(node, below))
                        .header("Authorization", "Bearer " + KEY)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .method(method, BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    private static int status(RunningProgram node, String slug) {
        return answer(HttpRequest.newBuilder(articles(node, "/" + slug)).build())
                .statusCode();
    }

    private static URI articles(RunningProgram node, String below) {
        return node.base().resolve("/api/v1/articles" + below);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
