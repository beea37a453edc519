package org.communique.api.paging;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.paging.PageRequest;

/** Reads what the request says of pages and of the members to show. */
@RequestScoped
public class Pages {

    private static final Set<String> NOT_BINDING = Set.of("after", "before", "limit", "count", "fields");

    @Inject
    UriInfo uri;

    @Inject
    RoutingContext request;

    /**
     * The page that is asked for, of rows that are shown as the view.
     *
     * @throws ProblemException {@code invalid_parameter} or {@code invalid_cursor}
     */
    public PageRequest of(PageParameters parameters, Class<? extends Record> view) {
        choose(parameters.fields(), view);
        if (parameters.after() != null && parameters.before() != null) {
            throw ProblemException.invalidParameter("before", ViolationCode.NOT_ALLOWED, "must not stand beside after");
        }
        return PageRequest.of(
                limit(parameters.limit()),
                counted(parameters.count()),
                parameters.after(),
                parameters.before(),
                binding(uri.getQueryParameters()));
    }

    /** The first page of a list on the same path with other parameters, whose cursors an answer is to show. */
    public PageRequest elsewhere(int limit, Map<String, String> parameters) {
        MultivaluedMap<String, String> other = new MultivaluedHashMap<>(parameters);
        return PageRequest.of(limit, false, null, null, binding(other));
    }

    /**
     * Remembers which members of a view to show.
     *
     * @throws ProblemException {@code invalid_parameter}
     */
    public void choose(String fields, Class<? extends Record> view) {
        Fields.choose(request, fields, view);
    }

    private static int limit(String text) {
        if (text == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw ProblemException.invalidParameter(
                    "limit", ViolationCode.OUT_OF_RANGE, "must be a whole number from 1 to " + PageRequest.MAX_LIMIT);
        }
        return limit;
    }

    private static boolean counted(String text) {
        return Query.choice("count", text, Map.of("exact", true), false);
    }

    /** Cursors belong to the path and all parameters but those that only say which part of the list to show. */
    private String binding(MultivaluedMap<String, String> parameters) {
        Map<String, Object> bound = new TreeMap<>(parameters);
        bound.keySet().removeAll(NOT_BINDING);
        return uri.getPath() + bound;
    }
}
