package org.communique.api.json;

import io.vertx.ext.web.RoutingContext;

/** The body of a request as it came, for who must compare it. */
public final class RequestBody {

    private static final String KEY = RequestBody.class.getName();

    private RequestBody() {}

    static void remember(RoutingContext request, byte[] body) {
        request.put(KEY, body);
    }

    /** The body that was read, empty when there was none. */
    public static byte[] of(RoutingContext request) {
        byte[] body = request.get(KEY);
        return body == null ? new byte[0] : body;
    }
}
