package org.communique.wire;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.communique.contract.ContractFilter;
import org.communique.http.ErrorCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LandingTest {

    /** As browsers send it. */
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private static Response get(String path, String accept) {
        return RestAssured.given()
                .filter(new ContractFilter())
                .header("Accept", accept)
                .get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    @DisplayName("GET / and /problems answer programs with JSON under the closed policy")
    void json(String accept) {
        get("/", accept)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                .body("docs", equalTo("/q/swagger-ui"));
        get("/problems", accept).then().statusCode(200).body("problems", hasSize(ErrorCode.values().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems"})
    @DisplayName("GET / and /problems answer browsers with a page whose policy allows its style and nothing else")
    void html(String path) {
        Response page = get(path, BROWSER);
        page.then().statusCode(200).header("Content-Type", equalTo("text/html;charset=UTF-8"));
        assertEquals(1, page.headers().getValues("Content-Security-Policy").size());
        page.then().header("Content-Security-Policy", containsString("style-src 'sha256-"));
        assertEquals(
                0,
                Jsoup.parse(page.asString())
                        .select("script, img, link, [style]")
                        .size());
    }

    @Test
    @DisplayName("GET /problems has an entry at the anchor of each code")
    void anchors() {
        Document page = Jsoup.parse(get("/problems", BROWSER).asString());
        for (ErrorCode code : ErrorCode.values()) {
            assertEquals(code.code(), page.select("h2#" + code.code()).text());
        }
    }
}
