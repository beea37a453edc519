package org.communique.wire;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.communique.contract.ContractFilter;
import org.communique.http.ErrorCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ErrorCodesTest {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    @DisplayName("Every code gets out as the problem that the table tells")
    void codes(ErrorCode code) {
        answers("/probe/codes/" + code.code(), code).body("detail", equalTo(code.advice()));
    }

    @ParameterizedTest
    @CsvSource({
        "runtime, INTERNAL_ERROR",
        "constraint, CONFLICT",
        "connection, UNAVAILABLE",
        "statement, INTERNAL_ERROR",
        "stateless, INTERNAL_ERROR",
        "stale, VERSION_CONFLICT",
        "web, MALFORMED_REQUEST",
        "teapot, INTERNAL_ERROR"
    })
    @DisplayName("Nothing of a fault gets out but its code")
    void faults(String name, ErrorCode code) {
        answers("/probe/faults/" + name, code)
                .body(not(containsString(ProbeResource.SECRET)))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.communique")));
    }

    private static ValidatableResponse answers(String path, ErrorCode code) {
        return RestAssured.given()
                .filter(new ContractFilter())
                .get(path)
                .then()
                .statusCode(code.status())
                .contentType(equalTo("application/problem+json"))
                .header("Cache-Control", equalTo("no-store"))
                .body("code", equalTo(code.code()))
                .body("status", equalTo(code.status()))
                .body("title", equalTo(code.title()))
                .body("type", equalTo("/problems#" + code.code()))
                .body("instance", matchesRegex("urn:uuid:[0-9a-f-]{36}"));
    }
}
