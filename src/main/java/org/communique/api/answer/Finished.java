package org.communique.api.answer;

import io.vertx.ext.web.RoutingContext;

/**
 * A finished answer in the codings in which it may leave.
 *
 * @param plain as it is
 * @param zipped in the gzip coding, null where that is not worth it or not wanted
 */
public record Finished(Rendered plain, Rendered zipped) {

    private static final String ATTRIBUTE = Finished.class.getName();

    /** The answer of this request, null when it has none that ended well. */
    public static Finished of(RoutingContext request) {
        return request.get(ATTRIBUTE);
    }

    void leaveWith(RoutingContext request) {
        request.put(ATTRIBUTE, this);
    }

    Rendered form(boolean gzip) {
        return gzip && zipped != null ? zipped : plain;
    }
}
