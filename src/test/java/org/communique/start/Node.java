package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One of several programs on one database, and what tests ask of the articles there. All take the same key. */
final class Node implements AutoCloseable {

    private static final String KEY = "cmq_nodes_secret-of-the-several-nodes";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningProgram program;

    private Node(RunningProgram program) {
        this.program = program;
    }

    /** Starts one on a database, with some settings of its own. */
    static Node start(Path folder, Map<String, String> database, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("COMMUNIQUE_LIMIT_ENABLED", "false");
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", KEY);
        environment.putAll(settings);
        return new Node(RunningProgram.start(folder, environment));
    }

    RunningProgram program() {
        return program;
    }

    /** What everybody sees at a path below that of the articles. */
    HttpResponse<String> get(String below) {
        return answer(HttpRequest.newBuilder(address(below)).build());
    }

    /** The same in a form that the client takes. */
    HttpResponse<String> getAs(String accept, String below) {
        return answer(
                HttpRequest.newBuilder(address(below)).header("Accept", accept).build());
    }

    /** What the staff sees there. */
    HttpResponse<String> getAsStaff(String below) {
        return answer(HttpRequest.newBuilder(address(below))
                .header("Authorization", "Bearer " + KEY)
                .build());
    }

    /** The title of a public article. */
    String title(String slug) {
        HttpResponse<String> answer = get("/" + slug);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().replaceAll(".*\"title\":\"|\".*", "");
    }

    /** Writes a draft. */
    void write(String slug, String title) {
        assertEquals(201, send("POST", "", "{\"title\":\"" + title + "\",\"slug\":\"" + slug + "\"}"));
    }

    /** Gives an article another title and says with what status that was answered. */
    int retitle(String slug, String title) {
        return send("PATCH", "/" + slug, "{\"title\":\"" + title + "\"}");
    }

    /** Sends a change of the staff and says with what status it was answered. */
    int send(String method, String below, String body) {
        return answer(HttpRequest.newBuilder(address(below))
                        .header("Authorization", "Bearer " + KEY)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*")
                        .method(method, BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    /** A number among the node's metrics. */
    double metric(String name) {
        String all = answer(HttpRequest.newBuilder(program.base().resolve("/q/metrics"))
                        .build())
                .body();
        return all.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not told"));
    }

    private URI address(String below) {
        return program.base().resolve("/api/v1/articles" + below).normalize();
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
