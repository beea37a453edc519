package org.communique.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Ids;
import org.jboss.logging.Logger;

/** Writes problem documents, for requests that reached a resource and for those that never did. */
@ApplicationScoped
public class Problems {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String ABSENCE = Problems.class.getName();

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    ObjectMapper json;

    @Inject
    Faults faults;

    /** Answers a request that fails outside any resource. */
    public void answer(RoutingContext request, Throwable failure) {
        if (request.response().ended()) {
            return;
        }
        ProblemException cause = explain(request, failure);
        request.response().setStatusCode(cause.code().status());
        cause.headers().forEach(request.response()::putHeader);
        request.response().putHeader("Content-Type", MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        byte[] body = bytes(request, cause);
        if (request.request().method() == HttpMethod.HEAD) {
            request.response()
                    .putHeader("Content-Length", String.valueOf(body.length))
                    .end();
        } else {
            request.response().end(Buffer.buffer(body));
        }
    }

    /** Why a request found nothing: {@code not_found} or {@code gone}; null when it found something or failed otherwise. */
    public static ErrorCode absence(RoutingContext request) {
        return request.get(ABSENCE);
    }

    /** What a failure is to the client; writes to the log what is not the client's fault. */
    ProblemException explain(RoutingContext request, Throwable failure) {
        ProblemException cause = faults.explain(failure);
        if (cause.code() == ErrorCode.INTERNAL_ERROR) {
            LOG.errorf(failure, "Request %s failed", RequestId.of(request));
        }
        if (cause.code() == ErrorCode.NOT_FOUND || cause.code() == ErrorCode.GONE) {
            request.put(ABSENCE, cause.code());
        }
        return cause;
    }

    byte[] bytes(RoutingContext request, ProblemException cause) {
        try {
            return json.writeValueAsBytes(document(request, cause));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem document(RoutingContext request, ProblemException cause) {
        List<Problem.Place> places = cause.violations().stream()
                .map(v -> new Problem.Place(v.pointer(), v.parameter(), v.header(), v.code(), v.message()))
                .toList();
        ErrorCode code = cause.code();
        return new Problem(
                Problem.type(code),
                code.title(),
                code.status(),
                cause.getMessage(),
                "urn:uuid:" + Ids.next(),
                code.code(),
                RequestId.of(request),
                places.isEmpty() ? null : places);
    }
}
