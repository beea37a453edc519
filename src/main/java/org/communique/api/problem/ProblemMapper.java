package org.communique.api.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what resources, and the layers between them and the network, throw. */
class ProblemMapper {

    @Inject
    Problems problems;

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper({
        Throwable.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        NotAllowedException.class,
        NotFoundException.class,
        UnauthorizedException.class,
        WebApplicationException.class
    })
    RestResponse<byte[]> map(Throwable failure, RoutingContext request) {
        ProblemException cause = problems.explain(request, failure);
        if (failure instanceof NotFoundException || failure instanceof NotAllowedException) {
            cause = notAllowedOr(cause, request);
        }
        RestResponse.ResponseBuilder<byte[]> response =
                RestResponse.ResponseBuilder.create(cause.code().status());
        cause.headers().forEach(response::header);
        byte[] body = problems.bytes(request, cause);
        if (request.request().method() == HttpMethod.HEAD) {
            response.header("Content-Length", body.length);
        }
        return response.header("Cache-Control", "no-store")
                .type(Problems.MEDIA_TYPE)
                .entity(body)
                .build();
    }

    /** The router tells the two apart by resource class, the contract by path. */
    private ProblemException notAllowedOr(ProblemException other, RoutingContext request) {
        Set<String> methods = allowed.at(request.normalizedPath());
        return methods.isEmpty()
                ? other.code() == ErrorCode.METHOD_NOT_ALLOWED ? new ProblemException(ErrorCode.NOT_FOUND) : other
                : new ProblemException(ErrorCode.METHOD_NOT_ALLOWED).withHeader("Allow", String.join(", ", methods));
    }
}
