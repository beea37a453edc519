package org.communique.start;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Limits of several nodes on one database")
class SharedLimitsIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST = 100;

    private final Map<String, String> database = OwnDatabase.environment();

    @TempDir
    Path folder;

    private RunningProgram node() {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("COMMUNIQUE_HTTP_TRUSTED_PROXIES", "127.0.0.1");
        environment.put("COMMUNIQUE_LIMIT_SHARED", "true");
        environment.put("COMMUNIQUE_LIMIT_GUEST_WRITES", MOST + "/h");
        environment.put("COMMUNIQUE_LIMIT_CREDENTIALS", MOST + "/h");
        return RunningProgram.start(folder, environment);
    }

    @Test
    @DisplayName("hold exactly over all of them, and while they cannot be counted nothing that is limited is written")
    void areOne() {
        try (RunningProgram one = node();
                RunningProgram other = node()) {
            List<RunningProgram> nodes = List.of(one, other);
            assertEquals(
                    Map.of(422, (long) MOST, 429, 4L * MOST),
                    statuses(5 * MOST, i -> write(nodes.get(i % 2), "192.0.2.1")));
            assertEquals(Map.of(429, 10L), statuses(10, i -> write(nodes.get(i % 2), "192.0.2.1")));
            assertEquals(Map.of(422, 2L), statuses(2, i -> write(nodes.get(i % 2), "192.0.2.2")));
            assertEquals(
                    Map.of(401, (long) MOST, 429, 4L * MOST),
                    statuses(5 * MOST, i -> guess(nodes.get(i % 2), "192.0.2.1")));
            closeDatabase();
            assertEquals(Map.of(503, 1L), statuses(1, i -> write(one, "192.0.2.3")));
            assertEquals(Map.of(503, 1L), statuses(1, i -> guess(other, "192.0.2.3")));
            assertEquals(Map.of(429, 2L), statuses(2, i -> write(nodes.get(i), "192.0.2.1")));
            assertTrue(one.stderr().isEmpty() || one.stderr().contains("database"), one.stderr());
        }
    }

    private static HttpRequest write(RunningProgram node, String address) {
        return HttpRequest.newBuilder(node.base().resolve("/api/v1/articles/none/comments"))
                .header("X-Forwarded-For", address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private static HttpRequest guess(RunningProgram node, String address) {
        return HttpRequest.newBuilder(node.base().resolve("/api/v1/articles"))
                .header("X-Forwarded-For", address)
                .header("Authorization", "Bearer garbage")
                .build();
    }

    private static Map<Integer, Long> statuses(int count, IntFunction<HttpRequest> request) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, count)
                .mapToObj(request)
                .map(each -> CLIENT.sendAsync(each, BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(CompletableFuture::join).collect(groupingBy(HttpResponse::statusCode, counting()));
    }

    private void closeDatabase() {
        String name = database.get("QUARKUS_DATASOURCE_JDBC_URL").replaceAll(".*/|\\?.*", "");
        String server = new TestDatabase().start().get("quarkus.datasource.jdbc.url");
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " with allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
