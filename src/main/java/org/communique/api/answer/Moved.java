package org.communique.api.answer;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer under a former address. */
public final class Moved {

    private Moved() {}

    /** 301 (RFC 9110, section 15.4.2) to another path; the query stays. */
    public static <T> RestResponse<T> to(String path, UriInfo request) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.MOVED_PERMANENTLY)
                .location(request.getRequestUriBuilder().replacePath(path).build())
                .build();
    }
}
