package org.communique.api.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** One operation with where it stands. */
record Route(String path, HttpMethod method, Operation operation) {

    /** Parameters that make a read costly, see api.limit; lists in other forms than JSON have them, too. */
    private static final Set<String> COSTLY = Set.of("q", "count");

    static List<Route> all(OpenAPI document) {
        List<Route> routes = new ArrayList<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> routes.add(new Route(path, method, operation))));
        return routes;
    }

    String id() {
        return operation.getOperationId();
    }

    boolean reads() {
        return method == HttpMethod.GET;
    }

    /** Whether it reads a thing by its slug, and so leads on from a former one. */
    boolean readsBySlug() {
        return reads() && path.endsWith("/{slug}");
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    /** Whether it changes an existing thing under a precondition. */
    boolean takesIfMatch() {
        return parameters().stream()
                .anyMatch(parameter -> "If-Match".equals(parameter.getName())
                        || String.valueOf(parameter.getRef()).startsWith("#/components/parameters/IfMatch"));
    }

    /** Whether the author of a comment makes it. */
    boolean takesEditToken() {
        return parameters().stream()
                .anyMatch(parameter -> parameter.getRef() == null
                        ? parameter.getName().equals("Edit-Token")
                        : parameter.getRef().endsWith("/EditToken")
                                || parameter.getRef().endsWith("/EditTokenIfAny"));
    }

    /** Whether it writes a thing that may not be there yet, and then makes it. */
    boolean mayBegin() {
        return method != HttpMethod.POST && operation.getResponses().hasAPIResponse("201");
    }

    /** Whether its path names one thing among many. */
    boolean namesOne() {
        return path.contains("{");
    }

    /** Whether what it names belongs to an article, and so may be gone with it. */
    boolean liesUnderArticle() {
        return path.contains("/articles/{") || path.contains("/key-outcomes/{");
    }

    /** Whether it is limited when it is asked in some way. */
    boolean mayBeCostly() {
        return parameters().stream().anyMatch(parameter -> COSTLY.contains(String.valueOf(parameter.getName())));
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
