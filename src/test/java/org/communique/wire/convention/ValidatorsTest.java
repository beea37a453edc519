package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Validators")
class ValidatorsTest {

    private Made article;

    @BeforeEach
    void article() {
        article = AnArticle.anArticle().published();
    }

    @Nested
    @DisplayName("of what is read")
    class Reading {

        @ParameterizedTest
        @ValueSource(strings = {"", "/publication", "/key-outcomes", "/comments"})
        @DisplayName("are strong, and answer 304 when the client has it")
        void answersNotModified(String below) {
            assertValidates(article.path() + below);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/articles",
                    "/topics",
                    "/topics/diplomacy",
                    "/key-outcomes",
                    "/parties",
                    "/comments",
                    "/whoami",
                    "/articles?fields=id"
                })
        @DisplayName("are there on lists too")
        void answersNotModifiedOnLists(String path) {
            assertValidates(path);
        }

        private void assertValidates(String path) {
            Response whole = Wire.anonymous().get(path);
            String tag = whole.header("ETag");
            whole.then().statusCode(200).header("ETag", matchesPattern("\"[!#-~]+\""));
            for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "\"a\",W/\"b\" ,W/" + tag, "*")) {
                for (String method : List.of("GET", "HEAD")) {
                    Wire.anonymous()
                            .header("If-None-Match", known)
                            .request(method, path)
                            .then()
                            .statusCode(304)
                            .header("ETag", tag)
                            .body(equalTo(""))
                            .header("Cache-Control", startsWith("public, "))
                            .header("Vary", whole.header("Vary"));
                }
            }
            for (String other : List.of("\"x\"", "x", tag.replace("\"", ""), "\"\"")) {
                Wire.anonymous().header("If-None-Match", other).get(path).then().statusCode(200);
            }
        }

        @Test
        @DisplayName("change with what is shown")
        void changes() {
            String list = Wire.anonymous().get("/articles").header("ETag");
            String page = article.etag();
            Wire.as(Role.EDITOR, AnArticle.outcome("exchange notes"))
                    .post(article.path() + "/key-outcomes")
                    .then()
                    .statusCode(201);
            Wire.anonymous()
                    .header("If-None-Match", page)
                    .get(article.path())
                    .then()
                    .statusCode(200);
            Wire.as(Role.EDITOR, Map.of("title", "New")).header("If-Match", "*").patch(article.path());
            Wire.anonymous()
                    .header("If-None-Match", list)
                    .get("/articles")
                    .then()
                    .statusCode(200);
        }
    }
}
