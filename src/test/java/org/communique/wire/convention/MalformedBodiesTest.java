package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A request body as bytes")
class MalformedBodiesTest {

    private static HttpResponse<String> post(byte[] body) {
        return Http.send(Http.bytes(Http.to("/articles", Role.EDITOR), "POST", BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\":\"T\"}}",
                "{\"title\":\"T\"} {}",
                "{\"title\":\"T\"}x",
                "{'title':'T'}",
                "{title:1}",
                "{\"title\":\"T\",}",
                "{\"title\":\"T\",\"title\":\"U\"}",
                "{\"title\":\"T\",\"x\":{\"y\":1,\"y\":2}}",
                "nul",
                "{\"title\":\"\\x\"}",
                "{\"title\":\"a\nb\"}",
                "{\"title\":NaN}",
                "{\"title\":01}",
                "/**/{\"title\":\"T\"}",
                "{\"title\":\"T\"}\u0000",
                "\uFEFF{\"title\":\"T\"}"
            })
    @DisplayName("that is not one JSON value is 400")
    void refusesMalformedJson(String body) {
        HttpResponse<String> response = post(body.getBytes(StandardCharsets.UTF_8));
        assertEquals(400, response.statusCode(), response.body());
        assertEquals(
                "malformed_json",
                io.restassured.path.json.JsonPath.from(response.body()).getString("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    @DisplayName("that is 1,100 levels deep is 400")
    void refusesDeepJson(String open) {
        String close = open.equals("[") ? "]" : "}";
        BodiesTest.post("{\"title\":" + open.repeat(1_100) + "1" + close.repeat(1_100) + "}")
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
        BodiesTest.post(open.repeat(1_100)).statusCode(400);
        BodiesTest.post("{\"title\":" + open.repeat(900) + "1" + close.repeat(900) + "}")
                .statusCode(422);
    }

    @Test
    @DisplayName("that is not UTF-8 is 400")
    void refusesOtherEncodings() {
        assertEquals(
                400,
                post(new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xFF, '"', '}'})
                        .statusCode());
        assertEquals(
                400,
                post(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})
                        .statusCode());
        assertEquals(
                400, post("{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_16)).statusCode());
    }

    @Test
    @DisplayName("that says it is in another charset is 415")
    void refusesOtherCharsets() {
        Wire.as(Role.EDITOR)
                .contentType("application/json;charset=UTF-16")
                .body("{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_16))
                .post("/articles")
                .then()
                .statusCode(415);
        Wire.as(Role.EDITOR)
                .contentType("application/json;charset=\"utf-8\"")
                .body("{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8))
                .post("/articles")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/articles",
        "PUT,/articles/x",
        "PATCH,/articles/x",
        "PUT,/articles/x/publication",
        "POST,/api-keys",
        "PATCH,/topics/x",
        "POST,/articles/x/comments",
        "POST,/articles/x/key-outcomes",
        "PUT,/articles/x/key-outcomes/order"
    })
    @DisplayName("that is not there at all is a client's error")
    void needsABody(String method, String path) {
        HttpResponse<String> response = Http.send(Http.to(path, Role.ADMIN)
                .header("If-Match", "*")
                .method(method, BodyPublishers.noBody())
                .build());
        assertEquals(4, response.statusCode() / 100, response.statusCode() + response.body());
        HttpResponse<String> typed = Http.send(
                Http.bytes(Http.to(path, Role.ADMIN).header("If-Match", "*"), method, BodyPublishers.noBody()));
        assertEquals(400, typed.statusCode(), typed.body());
    }

    @Test
    @DisplayName("over a mebibyte is 413, whether its length is told or not")
    void hasALimit() {
        byte[] large = new byte[1_048_577];
        java.util.Arrays.fill(large, (byte) ' ');
        assertEquals(413, post(large).statusCode());
        HttpResponse<String> chunked = Http.send(Http.bytes(
                Http.to("/articles", Role.EDITOR),
                "POST",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertEquals(413, chunked.statusCode());
        assertEquals(
                "application/problem+json",
                chunked.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(400, post(java.util.Arrays.copyOf(large, 1_048_576)).statusCode());
    }
}
