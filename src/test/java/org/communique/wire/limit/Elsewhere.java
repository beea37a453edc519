package org.communique.wire.limit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;

/** Requests from an address that is limited, as a proxy tells it that the program trusts; and how they are answered. */
record Elsewhere(String address) {

    /** Seconds of the windows in tests. */
    private static final int WINDOW = 3600;

    static Elsewhere at(String address) {
        return new Elsewhere(address);
    }

    RequestSpecification anonymous() {
        return Wire.anonymous().header("X-Forwarded-For", address);
    }

    RequestSpecification as(Role role) {
        return Wire.as(role).header("X-Forwarded-For", address);
    }

    /** A request with a token, whatever it is. */
    RequestSpecification bearing(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A request that many are to be made of. */
    HttpRequest.Builder to(String path) {
        return Http.to(path).header("X-Forwarded-For", address);
    }

    static void assertLeft(ValidatableResponse answer, String policy, long left) {
        answer.header("RateLimit-Policy", matchesPattern("\"" + policy + "\";q=\\d+;w=" + WINDOW))
                .header("RateLimit", matchesPattern("\"" + policy + "\";r=" + left + ";t=\\d+"))
                .header("Retry-After", nullValue());
    }

    static void assertRefused(ValidatableResponse answer, String policy) {
        answer.statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too_many_requests"))
                .header("RateLimit-Policy", matchesPattern("\"" + policy + "\";q=\\d+;w=" + WINDOW))
                .header("RateLimit", matchesPattern("\"" + policy + "\";r=0;t=[1-9]\\d*"))
                .header("Retry-After", Integer::valueOf, allOf(greaterThan(0), lessThanOrEqualTo(WINDOW)));
    }

    static void assertUnlimited(ValidatableResponse answer) {
        answer.header("RateLimit", nullValue()).header("RateLimit-Policy", nullValue());
    }

    /** So many have a status, and all others are 429. */
    static void assertGranted(int granted, int status, List<HttpResponse<String>> answers) {
        assertEquals(
                Map.of(status, (long) granted, 429, (long) answers.size() - granted),
                answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())));
    }
}
