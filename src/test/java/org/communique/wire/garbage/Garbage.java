package org.communique.wire.garbage;

import java.util.List;
import java.util.Random;
import org.communique.access.Role;
import org.communique.wire.Wire;

/** Makes requests in which little is as it should be; the same for the same seed. */
final class Garbage {

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get");

    private static final List<String> PATHS = List.of(
            "/articles",
            "/articles/%s",
            "/articles/%s/publication",
            "/articles/%s/restoration",
            "/articles/%s/comments",
            "/articles/%s/key-outcomes",
            "/articles/%s/key-outcomes/order",
            "/topics",
            "/topics/%s",
            "/parties",
            "/parties/%s",
            "/key-outcomes",
            "/key-outcomes/%s",
            "/comments",
            "/comments/%s",
            "/moderation/comments",
            "/moderation/comments/%s",
            "/api-keys",
            "/api-keys/%s",
            "/whoami",
            "/%s",
            "");

    private static final List<String> SEGMENTS =
            List.of(("talks-in-istanbul talks-in-istanbul diplomacy x %00 %ZZ % %2e%2e .. %2F"
                            + " %FF %ED%A0%80 %F0%9F%98%80 00000000-0000-0000-0000-000000000000 -1 ;a=b %0d%0a + {id} * '--"
                            + " // %25 [] \\ | " + "a".repeat(1_000))
                    .split(" "));

    private static final List<String> QUERIES = List.of(
            "",
            "",
            "",
            "?limit=0",
            "?limit=99999999999999999999",
            "?after=%00",
            "?after=AQ",
            "?topic=%ZZ",
            "?=",
            "?&&",
            "?topic=%FF",
            "?language=%ED%A0%80",
            "?publishedAfter=-999999999-01-01T00:00:00Z",
            "?fields=%00",
            "?a[]=1",
            "?updatedAfter=9999-12-31T23:59:59.999999999-18:00",
            "?updatedAfter=0001-01-01T00:00:00%2B18:00",
            "?author=%00",
            "?author=%F0%9F%98%80",
            "?sort=title;drop",
            "?status=any&status=any",
            "?limit",
            "?topic='",
            "?language=a-%25",
            "??",
            "?view=tree&parent=x",
            "?view=tree",
            "?asOf=x",
            "?article=%00",
            "?status=any",
            "?dueBefore=9999-12-31",
            "?party=%00&party=a",
            "?" + "a".repeat(3_000));

    private static final List<String> HEADERS = List.of(
            "Accept: image/png",
            "Accept: ;;;",
            "Accept: */*;q=x",
            "Accept:",
            "Accept: a/b/c",
            "If-Match: *",
            "If-Match: \"0\"",
            "If-Match: \"",
            "If-Match: W/\"999999999999999999999\"",
            "If-None-Match: *",
            "If-None-Match: ,,,",
            "Idempotency-Key: a",
            "Idempotency-Key: \u00e4",
            "Authorization: Basic x",
            "Authorization: Bearer",
            "Content-Encoding: gzip",
            "Range: bytes=0-1",
            "X-Request-Id: ${jndi:x}",
            "Origin: null",
            "Origin: x",
            "Access-Control-Request-Method: X",
            "Cookie: a=\"",
            "X-Forwarded-For: x, y",
            "X-HTTP-Method-Override: DELETE",
            "Accept-Language: *;q=2",
            "X: " + "x".repeat(2_000),
            "Expect: x",
            "If-Modified-Since: x",
            "Forwarded: for=\"",
            "Accept-Charset: x");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/merge-patch+json",
            "text/plain",
            "x",
            "application/json;charset=x",
            "application/json;;",
            "a/b;c",
            ";",
            "multipart/form-data",
            "*/*",
            "");

    private static final List<String> BODIES = List.of(
            "{}",
            "[]",
            "null",
            "",
            "{",
            "{\"title\":1}",
            "{\"title\":\"\\ud800\"}",
            "{\"title\":\"\\u0000\"}",
            "{\"title\":\"T\"}",
            "{\"title\":\"T\",\"body\":\"<script>\"}",
            "[".repeat(1_100),
            "{\"\\u0000\":1}",
            "{\"name\":\"X\"}",
            "{\"ids\":[null]}",
            "{\"ids\":[1]}",
            "{\"ids\":[\"x\"]}",
            "{\"status\":\"approved\"}",
            "{\"commentPolicy\":{\"closesAfterDays\":1e999}}",
            "{\"title\":" + "9".repeat(2_000) + "}",
            "\u00ff\u00fe{}",
            "{\"statement\":\"S\",\"kind\":\"plan\",\"evidence\":{\"quote\":\"\\u0301\"}}",
            "{\"authorName\":\"A\",\"authorEmail\":\"a@b\",\"body\":\"x\",\"parentId\":\"x\"}",
            "{\"authorName\":\"A\",\"authorEmail\":\"a@b.example\",\"body\":\"x\"}",
            "{\"role\":\"admin\",\"label\":\"l\",\"expiresAt\":\"9999-12-31T23:59:59-18:00\"}",
            "{\"title\":\"T\",\"image\":{\"url\":\"http://[::1\",\"alt\":\"a\"}}",
            "{\"title\":\"T\",\"language\":\"\"}",
            "{\"title\":\"T\",\"event\":{\"name\":\"N\",\"startsOn\":\"9999-12-31\",\"endsOn\":\"0001-01-01\"}}");

    private Garbage() {}

    static String request(String method, Random random) {
        String path = some(PATHS, random);
        path = path.replace("%s", some(SEGMENTS, random));
        String start = random.nextInt(40) == 0 ? "http://other.example" : "";
        StringBuilder request = new StringBuilder(
                method + " " + start + Wire.V1 + path + some(QUERIES, random) + " HTTP/1.1\r\nHost: localhost\r\n");
        if (random.nextInt(3) > 0) {
            Role role = Role.values()[random.nextInt(Role.values().length)];
            request.append("Authorization: Bearer ").append(Wire.key(role)).append("\r\n");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            request.append(some(HEADERS, random)).append("\r\n");
        }
        String body = List.of("GET", "HEAD", "OPTIONS", "TRACE").contains(method) ? "" : some(BODIES, random);
        if (!body.isEmpty()) {
            request.append("Content-Type: ").append(some(TYPES, random)).append("\r\n");
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return request.append("\r\n").append(body).toString();
    }

    static String method(Random random) {
        return some(METHODS, random);
    }

    private static String some(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
