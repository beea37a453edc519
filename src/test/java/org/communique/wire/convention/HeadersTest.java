package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Headers and methods")
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/articles/%s", "/topics", "/whoami", "/key-outcomes", "/articles/none"})
    @DisplayName("HEAD answers with GET's headers and no body")
    void headIsGetWithoutBody(String path) {
        Made made = AnArticle.anArticle().published();
        HttpResponse<String> get = send("GET", path.formatted(made.slug()));
        HttpResponse<String> head = send("HEAD", path.formatted(made.slug()));
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        assertEquals(headers(get), headers(head));
    }

    private static HttpResponse<String> send(String method, String path) {
        return Http.send(Http.to(path)
                .header("X-Request-Id", "one")
                .method(method, BodyPublishers.noBody())
                .build());
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        return new TreeMap<>(response.headers().map());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/articles|GET, HEAD, OPTIONS, POST",
                "/articles/x|DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "/articles/x/publication|DELETE, GET, HEAD, OPTIONS, PUT",
                "/articles/x/restoration|OPTIONS, POST",
                "/articles/x/draft|DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "/articles/x/revisions|GET, HEAD, OPTIONS",
                "/articles/x/revisions/1/restoration|OPTIONS, POST",
                "/articles/x/previews|OPTIONS, POST",
                "/previews/x|GET, HEAD, OPTIONS",
                "/articles/x/slugs/y|DELETE, OPTIONS",
                "/articles/x/key-outcomes|GET, HEAD, OPTIONS, POST",
                "/articles/x/key-outcomes/order|OPTIONS, PUT",
                "/articles/x/comments|GET, HEAD, OPTIONS, POST",
                "/topics|GET, HEAD, OPTIONS",
                "/topics/x|DELETE, GET, HEAD, OPTIONS, PATCH",
                "/parties|GET, HEAD, OPTIONS",
                "/comments|GET, HEAD, OPTIONS",
                "/whoami|GET, HEAD, OPTIONS",
                "/api-keys|GET, HEAD, OPTIONS, POST",
                "/api-keys/x|DELETE, GET, HEAD, OPTIONS",
            })
    @DisplayName("OPTIONS and 405 tell the methods that a path has")
    void tellsMethods(String path, String allow) {
        Wire.anonymous().options(path).then().statusCode(204).header("Allow", allow);
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW")) {
            if (!List.of(allow.split(", ")).contains(method)) {
                HttpResponse<String> refused = Http.send(Http.to(path, Role.ADMIN)
                        .method(method, BodyPublishers.noBody())
                        .build());
                assertEquals(405, refused.statusCode(), method);
                assertEquals(allow, refused.headers().firstValue("Allow").orElse(null), method);
            }
        }
    }

    @Test
    @DisplayName("Accept without anything that there is means 406")
    void refusesOtherRepresentations() {
        Wire.anonymous()
                .accept("image/png")
                .get("/articles")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not_acceptable"));
        Wire.anonymous().accept("image/png, */*;q=0.1").get("/articles").then().statusCode(200);
    }

    @Test
    @DisplayName("X-Request-Id is echoed when well-formed, else made")
    void namesRequests() {
        Wire.anonymous()
                .header("X-Request-Id", "a.B_9-")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "a.B_9-")
                .body("requestId", equalTo("a.B_9-"));
        for (String bad : List.of("", "a b", "x".repeat(65), "<script>")) {
            Wire.anonymous()
                    .header("X-Request-Id", bad)
                    .get("/articles")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f]+-[0-9a-f]+"));
        }
    }

    @Test
    @DisplayName("Problem documents have the members of RFC 9457 and the contract's, and say nothing of the inside")
    void describesProblems() {
        Wire.anonymous()
                .get("/articles/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("keySet()", equalTo(Set.of("type", "title", "status", "detail", "instance", "code", "requestId")))
                .body("type", equalTo("/problems#not_found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("code", equalTo("not_found"))
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"));
        Wire.anonymous()
                .get("/articles?nope=1")
                .then()
                .statusCode(400)
                .body("violations[0].keySet()", equalTo(Set.of("parameter", "code", "message")));
    }

    @ParameterizedTest
    @CsvSource({"/articles,200", "/articles/none,404", "/api-keys,401", "/../x,404"})
    @DisplayName("Security headers stand on every answer")
    void areSafe(String path, int status) {
        Wire.anonymous()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }
}
