package org.communique.wire.label;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("A former slug of a topic or party")
class FormerSlugTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("leads to the present one in one step, by GET and HEAD")
    void leadsOn(Kind kind) {
        kind.holder("First", "Other");
        kind.rename("first", "Second").then().statusCode(200);
        kind.rename("second", "Third").then().statusCode(200);
        kind.rename("other", "Another").then().statusCode(200);
        kind.merge("third", "another").then().statusCode(200);
        for (String former : List.of("first", "second", "third", "other")) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<String> answer = Http.send(Http.to(kind.one(former))
                        .method(method, BodyPublishers.noBody())
                        .build());
                assertEquals(301, answer.statusCode());
                assertEquals(
                        "http://localhost:" + RestAssured.port + Wire.V1 + kind.one("another"),
                        answer.headers().firstValue("Location").orElseThrow());
                assertEquals("", answer.body());
            }
        }
        Wire.anonymous().redirects().follow(false).get(kind.one("first")).then().statusCode(301);
        Wire.anonymous()
                .redirects()
                .follow(false)
                .get(kind.one("another"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("tells the public nothing of one that only drafts have")
    void hides(Kind kind) {
        kind.draft("First");
        kind.rename("first", "Second").then().statusCode(200);
        Map<String, Object> unknown = Wire.anonymous()
                .header("X-Request-Id", "same")
                .get(kind.one("none"))
                .path("");
        Map<String, Object> hidden = Wire.anonymous()
                .header("X-Request-Id", "same")
                .redirects()
                .follow(false)
                .get(kind.one("first"))
                .path("");
        unknown.remove("instance");
        hidden.remove("instance");
        assertEquals(unknown, hidden);
        Wire.as(Role.AUTHOR)
                .redirects()
                .follow(false)
                .get(kind.one("first"))
                .then()
                .statusCode(404);
        Wire.as(Role.READER)
                .redirects()
                .follow(false)
                .get(kind.one("first"))
                .then()
                .statusCode(301);
        Wire.as(Role.READER).get(kind.one("first")).then().body("slug", equalTo("second"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("takes no parameters that the present one does not take")
    void refusesParameters(Kind kind) {
        kind.holder("First");
        kind.rename("first", "Second");
        Wire.anonymous()
                .redirects()
                .follow(false)
                .get(kind.one("first") + "?x=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"));
    }
}
