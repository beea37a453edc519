package org.communique.contract;

import io.restassured.http.Headers;

/**
 * An answer with what of its request decides over the contract for it.
 *
 * @param sparse whether the request chose members with {@code fields}
 */
record Answer(
        String method, String path, boolean sparse, int status, String contentType, Headers headers, String body) {

    boolean isHead() {
        return method.equals("HEAD");
    }

    @Override
    public String toString() {
        return "%s %s answered %d".formatted(method, path, status);
    }
}
