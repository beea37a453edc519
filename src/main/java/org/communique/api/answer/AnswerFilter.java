package org.communique.api.answer;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.communique.api.paging.Fields;
import org.communique.api.paging.Paged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every successful answer its bytes, validators and caching rules, and answers 304 when the client has it. */
class AnswerFilter {

    @Inject
    Renderer renderer;

    @Inject
    CachingRules rules;

    @Inject
    Shown shown;

    @Inject
    RoutingContext routing;

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            return;
        }
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, read ? rules.reading(anonymous, shown) : "no-store");
        }
        if (read) {
            headers.add(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
        }
        Set<String> tags = shown.tags();
        if (read && anonymous && !tags.isEmpty()) {
            headers.putSingle("Surrogate-Key", String.join(" ", tags));
            headers.putSingle("Cache-Tag", String.join(",", tags));
        }
        Object entity = response.getEntity();
        if (entity instanceof Paged list) {
            list.page()
                    .links(request.getUriInfo().getRequestUri())
                    .forEach(link -> headers.add(HttpHeaders.LINK, link));
        }
        if (entity != null) {
            finish(request, response, render(entity), read);
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

    private void finish(
            ContainerRequestContext request, ContainerResponseContext response, Rendered plain, boolean read) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean gzip = read && Gzip.isWanted(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        // What is not to be stored anywhere may be secret: its length is not to tell of it.
        boolean zip = read
                && !String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        Finished answer = new Finished(plain, zip);
        answer.leaveWith(routing);
        Rendered form = answer.form(gzip);
        headers.putSingle(HttpHeaders.ETAG, form.tag());
        if (read && EntityTags.isKnown(form.tag(), request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        if (form != plain) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        }
        if (request.getMethod().equals("HEAD")) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, form.body().length);
        }
        response.setEntity(form.body(), response.getEntityAnnotations(), response.getMediaType());
    }
}
