package org.communique.api.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.communique.time.Ids;

/** The name of a request in answers and logs: the client's {@code X-Request-Id} when it is well-formed, else a new one. */
public final class RequestId {

    /** The header that carries it both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** Names a request as it comes in. */
    public static void assign(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && FORM.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.put(HEADER, id);
        request.response().putHeader(HEADER, id);
    }

    /** The id of a request that has passed the edge. */
    public static String of(RoutingContext request) {
        return request.get(HEADER);
    }
}
