package org.communique.api.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.communique.time.Ids;

/** The name of a request in answers and logs: the client's {@code X-Request-Id} when it is well-formed, else a new one. */
public final class RequestId {

    /** The header that carries it both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Tells the requests of this process from those of all others; then they are numbered. */
    private static final long START = Ids.next().getLeastSignificantBits() >>> 1;

    private static final AtomicLong NUMBER = new AtomicLong();

    private RequestId() {}

    /** Names a request as it comes in. */
    public static void assign(RoutingContext request) {
        String id = of(request.request().getHeader(HEADER));
        request.put(HEADER, id);
        request.response().putHeader(HEADER, id);
    }

    /** The name of a request whose header is this, or null. */
    public static String of(String given) {
        return given != null && FORM.matcher(given).matches()
                ? given
                : Long.toHexString(START) + "-" + Long.toHexString(NUMBER.incrementAndGet());
    }

    /** The id of a request that has passed the edge. */
    public static String of(RoutingContext request) {
        return request.get(HEADER);
    }
}
