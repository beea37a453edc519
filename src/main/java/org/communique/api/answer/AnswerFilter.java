package org.communique.api.answer;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import org.communique.api.paging.Fields;
import org.communique.api.paging.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every successful answer its bytes, validators and caching rules, and answers 304 when the client has it. */
class AnswerFilter {

    @Inject
    Renderer renderer;

    @Inject
    RoutingContext routing;

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            return;
        }
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(request, read));
        }
        if (read) {
            headers.add(HttpHeaders.VARY, "Accept, Authorization");
        }
        Object entity = response.getEntity();
        if (entity instanceof Paged list) {
            list.page()
                    .links(request.getUriInfo().getRequestUri())
                    .forEach(link -> headers.add(HttpHeaders.LINK, link));
        }
        if (entity != null) {
            Rendered answer = render(entity);
            if (request.getMethod().equals("HEAD")) {
                headers.putSingle(HttpHeaders.CONTENT_LENGTH, answer.body().length);
            }
            finish(response, answer, read ? request.getHeaderString(HttpHeaders.IF_NONE_MATCH) : null);
        }
    }

    private Rendered render(Object entity) {
        if (entity instanceof Rendered ready) {
            return ready;
        }
        if (entity instanceof Sheet sheet) {
            return renderer.render(sheet.text());
        }
        return entity instanceof String text ? renderer.render(text) : renderer.render(entity, Fields.chosen(routing));
    }

    private static void finish(ContainerResponseContext response, Rendered answer, String ifNoneMatch) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, answer.tag());
        if (ifNoneMatch != null && isKnown(answer.tag(), ifNoneMatch)) {
            response.setStatus(304);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            response.setEntity(null);
        } else {
            response.setEntity(answer.body(), response.getEntityAnnotations(), response.getMediaType());
        }
    }

    /** Weak comparison (RFC 9110, section 13.1.2). */
    private static boolean isKnown(String tag, String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag));
    }

    /** What depends on who asks is for them alone; what anybody may have may be stored, but is asked for again each time. */
    private static String caching(ContainerRequestContext request, boolean read) {
        if (!read) {
            return "no-store";
        }
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "public, no-cache" : "private, no-cache";
    }
}
