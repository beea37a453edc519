package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An article's slug in an address")
class SlugAddressTest {

    @Nested
    @DisplayName("that it had earlier")
    class Former {

        @ParameterizedTest
        @ValueSource(strings = {"GET", "HEAD"})
        @DisplayName("leads to the present one, query included")
        void leadsOn(String method) {
            Made made = AnArticle.anArticle().having("slug", "first").published();
            SlugTest.rename(made, "second");
            String query = "?fields=id,title";
            HttpResponse<String> answer = Http.send(Http.to("/articles/first" + query)
                    .method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
                    .build());
            assertEquals(301, answer.statusCode());
            String location = answer.headers().firstValue("Location").orElseThrow();
            assertEquals("http://localhost:" + RestAssured.port + "/api/v1/articles/second" + query, location);
            assertEquals("", answer.body());
        }

        @Test
        @DisplayName("leads nobody to what they may not see")
        void hidesDrafts() {
            Made made = AnArticle.anArticle().having("slug", "first").draft();
            SlugTest.rename(made, "second");
            Wire.anonymous().get("/articles/first").then().statusCode(404);
            Wire.as(Role.READER)
                    .redirects()
                    .follow(false)
                    .get("/articles/first")
                    .then()
                    .statusCode(301);
        }
    }

    @Nested
    @DisplayName("can be replaced by the id")
    class Ids {

        @Test
        @DisplayName("wherever it stands")
        void works() {
            Made made = AnArticle.anArticle().published();
            String path = "/articles/" + made.id();
            Wire.anonymous()
                    .redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("slug", equalTo(made.slug()));
            Wire.as(Role.EDITOR, Map.of("title", "New"))
                    .header("If-Match", "*")
                    .patch(path)
                    .then()
                    .statusCode(200);
            Wire.as(Role.EDITOR, Map.of("title", "New"))
                    .header("If-Match", "*")
                    .put(path)
                    .then()
                    .statusCode(200);
            Wire.anonymous().get(path + "/publication").then().statusCode(200);
            Wire.anonymous().get(path + "/key-outcomes").then().statusCode(200);
            Wire.anonymous().get(path + "/comments").then().statusCode(200);
            Wire.as(Role.EDITOR).header("If-Match", "*").delete(path).then().statusCode(204);
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .post(path + "/restoration")
                    .then()
                    .statusCode(200);
            Wire.anonymous()
                    .get(path.toUpperCase(java.util.Locale.ROOT).replace("/ARTICLES", "/articles"))
                    .then()
                    .statusCode(404);
        }
    }
}
