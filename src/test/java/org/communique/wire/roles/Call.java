package org.communique.wire.roles;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/**
 * How an operation is called. Names in braces, in the path and in a body that is text, stand for what the subject has by that
 * name.
 *
 * @param body or null
 */
record Call(String method, String path, Object body) {

    private static final List<String> STATES =
            List.of("draft", "scheduled", "published", "withdrawn", "trashed", "removed");

    /** The states in which it is called: those of the article that it is about, or none. */
    List<String> states() {
        return path.contains("{article}") || path.contains("{outcome}") ? STATES : List.of(Subject.STATELESS);
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /** Calls it on a subject. */
    Response send(RequestSpecification request, Subject subject) {
        if (changes() && (subject.hasDraft() || !path.endsWith("/draft"))) {
            request.header("If-Match", "*");
        }
        if (body != null) {
            request.contentType("application/json").body(body instanceof String text ? subject.fill(text) : body);
        }
        return request.basePath("").request(method, subject.fill(path));
    }
}
