package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The parameters of a list")
class ListParametersTest {

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=101,limit",
        "limit=x,limit",
        "limit=,limit",
        "limit=-1,limit",
        "limit=1.0,limit",
        "limit=99999999999,limit",
        "count=yes,count",
        "fields=,fields",
        "fields=nope,fields",
        "'fields=id,',fields",
        "fields=body,fields",
        "limit=1&limit=2,limit",
        "sort=title&sort=title,sort"
    })
    @DisplayName("refuses malformed parameters by name")
    void refusesMalformed(String query, String name) {
        PagingTest.page(query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"))
                .body("violations.parameter", equalTo(List.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles",
                "/topics",
                "/key-outcomes",
                "/parties",
                "/comments",
                "/api-keys",
                "/moderation/comments",
                "/whoami"
            })
    @DisplayName("refuses parameters that it does not know")
    void refusesUnknown(String path) {
        Wire.as(Role.ADMIN)
                .get(path + "?q2=1&Limit=2")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"))
                .body("violations.parameter.sort()", equalTo(List.of("Limit", "q2")));
    }

    @Test
    @DisplayName("counts when asked to, and is empty when there is nothing")
    void counts() {
        Wire.anonymous()
                .get("/articles")
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of("items", List.of(), "page", Map.of("limit", 20))));
        PagingTest.articles(3);
        PagingTest.page("limit=1&count=exact").then().body("page.total", equalTo(3));
        PagingTest.page("fields=slug,title&limit=1&sort=title")
                .then()
                .body("items", equalTo(List.of(Map.of("slug", "same", "title", "Same"))));
    }
}
