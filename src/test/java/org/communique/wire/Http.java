package org.communique.wire;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.access.Role;

/** Requests as bytes, and many at a time: what {@link Wire} is too obliging or too slow for. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** A request below the API's base path, without a body yet. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + Wire.V1 + path));
    }

    /** The same with the key of a role. */
    public static HttpRequest.Builder to(String path, Role role) {
        return to(path).header("Authorization", "Bearer " + Wire.key(role));
    }

    /** A request with JSON in it. */
    public static HttpRequest json(HttpRequest.Builder request, String method, String body) {
        return bytes(request, method, BodyPublishers.ofString(body));
    }

    /** A request with whatever bytes under the name of JSON. */
    public static HttpRequest bytes(HttpRequest.Builder request, String method, BodyPublisher body) {
        return request.header("Content-Type", "application/json")
                .method(method, body)
                .build();
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends that many together; the answers come in the order of the requests. */
    public static List<HttpResponse<String>> together(int count, IntFunction<HttpRequest> request) {
        List<CompletableFuture<HttpResponse<String>>> under =
                IntStream.range(0, count).mapToObj(request).map(Http::start).toList();
        return under.stream().map(CompletableFuture::join).toList();
    }

    /** Sends without waiting, so that many are under way together. */
    public static CompletableFuture<HttpResponse<String>> start(HttpRequest request) {
        return CLIENT.sendAsync(request, BodyHandlers.ofString());
    }
}
