package org.communique.contract;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer that breaks the contract fails the test that gets it")
class ContractFilterTest {

    private static final String WHOAMI = "{\"authenticated\": false, \"roles\": []}";
    private static final String KEY =
            "{\"id\": \"%s\", \"prefix\": \"cmq_x_\", \"role\": \"%s\", \"label\": \"x\"," + " \"createdAt\": \"%s\"}";
    private static final String ID = "01a20a49-d366-712f-accf-57ef3e789c38";
    private static final String TIME = "2026-11-23T15:25:12.413Z";

    private final Map<String, String> headers =
            new TreeMap<>(Map.of("X-Request-Id", "a", "ETag", "\"a\"", "Cache-Control", "no-cache", "Vary", "Accept"));

    private void check(String method, String path, int status, String body) {
        check(method, path, false, status, "application/json", body);
    }

    private void check(String method, String path, boolean sparse, int status, String type, String body) {
        List<Header> all = new ArrayList<>();
        headers.forEach((name, value) -> all.add(new Header(name, value)));
        Headers sent = new Headers(all);
        CommittedContract.get().check(new Answer(method, "/api/v1" + path, sparse, status, type, sent, body));
    }

    private void refuses(String reason, org.junit.jupiter.api.function.Executable check) {
        assertThat(assertThrows(AssertionError.class, check).getMessage(), containsString(reason));
    }

    @Test
    @DisplayName("but one that keeps it does not")
    void passes() {
        check("GET", "/whoami", 200, WHOAMI);
        check("GET", "/api-keys/x", 200, KEY.formatted(ID, "editor", TIME));
        check("HEAD", "/whoami", 200, "");
    }

    @Test
    @DisplayName("by an unknown, missing or mistyped member")
    void refusesMembers() {
        refuses("breaks its schema", () -> check("GET", "/whoami", 200, "{\"authenticated\": true}"));
        refuses("breaks its schema", () -> check("GET", "/whoami", 200, WHOAMI.replace("false", "\"no\"")));
        refuses("breaks its schema", () -> check("GET", "/whoami", 200, WHOAMI.replace("{", "{\"new\": 1, ")));
        refuses("breaks its schema", () -> check("GET", "/articles/x", false, 200, "application/ld+json", "{}"));
    }

    @Test
    @DisplayName("by a value of another spelling")
    void refusesValues() {
        refuses("breaks its schema", () -> check("GET", "/api-keys/x", 200, KEY.formatted(ID, "EDITOR", TIME)));
        refuses("breaks its schema", () -> check("GET", "/api-keys/x", 200, KEY.formatted("7", "editor", TIME)));
        refuses("breaks its schema", () -> check("GET", "/api-keys/x", 200, KEY.formatted(ID, "editor", "today")));
    }

    @Test
    @DisplayName("by a status, header or media type")
    void refusesOutside() {
        refuses("does not document", () -> check("GET", "/whoami", 418, WHOAMI));
        refuses("does not document", () -> check("GET", "/whoami", false, 200, "text/plain", WHOAMI));
        refuses("with a body", () -> check("GET", "/whoami", 304, WHOAMI));
        for (String header : List.copyOf(headers.keySet())) {
            String value = headers.remove(header);
            refuses("without " + header, () -> check("GET", "/whoami", 200, WHOAMI));
            headers.put(header, value);
        }
    }

    @Test
    @DisplayName("by anything but a problem where there is no operation")
    void refusesOtherErrors() {
        refuses("breaks its schema", () -> check("GET", "/nothing", false, 404, "application/problem+json", "{}"));
        refuses("does not document", () -> check("BREW", "/whoami", 405, "{}"));
    }

    @Test
    @DisplayName("while chosen members may lack what is required, and hold nothing unknown")
    void sparse() {
        check("GET", "/key-outcomes/x", true, 200, "application/json", "{\"position\": 1}");
        refuses("breaks its schema", () -> check("GET", "/key-outcomes/x", 200, "{\"position\": 1}"));
        refuses(
                "breaks its schema",
                () -> check("GET", "/key-outcomes/x", true, 200, "application/json", "{\"position\": \"1\"}"));
    }
}
