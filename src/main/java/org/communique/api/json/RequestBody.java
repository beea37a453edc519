package org.communique.api.json;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import org.communique.api.edge.HttpSettings;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** The body of a request as it came, for who must compare it. */
public final class RequestBody {

    private static final String KEY = RequestBody.class.getName();

    private RequestBody() {}

    /** Reads it whole; throws {@code body_too_large}. */
    static byte[] read(RoutingContext request, InputStream stream, HttpSettings settings) throws IOException {
        int limit = Math.toIntExact(settings.maxBody());
        byte[] body = stream.readNBytes(limit + 1);
        if (body.length > limit) {
            throw new ProblemException(ErrorCode.BODY_TOO_LARGE);
        }
        request.put(KEY, body);
        return body;
    }

    /** The body that was read, empty when there was none. */
    public static byte[] of(RoutingContext request) {
        byte[] body = request.get(KEY);
        return body == null ? new byte[0] : body;
    }
}
