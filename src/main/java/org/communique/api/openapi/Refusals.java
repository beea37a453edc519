package org.communique.api.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.api.problem.Problems;
import org.communique.http.ErrorCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes each status of the error table once, and tells which of them an operation can answer with. */
final class Refusals {

    /** Operations of the public, of which some roles only may ask for all. */
    private static final Set<String> ASKING_FOR_MORE =
            Set.of("postComment", "listArticles", "listKeyOutcomes", "countKeyOutcomes");

    /** The article stands in the body. */
    private static final Set<String> NAMING_AN_ARTICLE = Set.of("tryComment");

    /** Followed by people, who get a page. */
    private static final Set<String> LEADING_FROM_MAILS =
            Set.of("showConfirmation", "confirmComment", "showNotification", "endNotification");

    private static final String DEAD_LINK = "DeadLink404";

    private static final Set<Integer> ANYWHERE = Set.of(400, 401, 406, 429, 500, 503);

    private final Code code;

    Refusals(Code code) {
        this.code = code;
    }

    void complete(OpenAPI document, List<Route> routes) {
        Map<Integer, String> meanings = Arrays.stream(ErrorCode.values())
                .collect(Collectors.groupingBy(
                        ErrorCode::status,
                        TreeMap::new,
                        Collectors.mapping(Refusals::meaning, Collectors.joining("\n"))));
        Set<Integer> used = new TreeSet<>();
        for (Route route : routes) {
            for (int status : statuses(route)) {
                route.operation()
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref("#/components/responses/" + name(route, status)));
                used.add(status);
            }
        }
        used.forEach(status ->
                document.getComponents().addResponse("Problem" + status, problem(status, meanings.get(status))));
        APIResponse page = problem(404, meanings.get(404));
        page.getContent()
                .addMediaType(
                        MediaType.TEXT_HTML,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        document.getComponents().addResponse(DEAD_LINK, page);
    }

    private static String name(Route route, int status) {
        return status == 404 && LEADING_FROM_MAILS.contains(route.id()) ? DEAD_LINK : "Problem" + status;
    }

    private static String meaning(ErrorCode code) {
        return "- `" + code.code() + "`: " + code.advice();
    }

    private static APIResponse problem(int status, String meaning) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        SharedHeaders.add(response, "Cache-Control", "X-Request-Id");
        if (status == 401) {
            SharedHeaders.add(response, "WWW-Authenticate");
        } else if (status == 412) {
            response.addHeader("ETag", currentTag());
        } else if (status == 429) {
            SharedHeaders.add(response, "Retry-After");
            SharedHeaders.addLimits(response);
        } else if (status == 503) {
            SharedHeaders.add(response, "Retry-After");
        }
        return response;
    }

    private static Header currentTag() {
        return OASFactory.createHeader()
                .description("The current one, where there is one.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private Set<Integer> statuses(Route route) {
        Set<Integer> statuses = new TreeSet<>(ANYWHERE);
        if (code.role(route.id()).isPresent() || ASKING_FOR_MORE.contains(route.id())) {
            statuses.add(403);
        }
        if (route.namesOne()) {
            statuses.add(404);
        }
        if (route.liesUnderArticle()) {
            statuses.add(410);
        }
        if (NAMING_AN_ARTICLE.contains(route.id())) {
            statuses.addAll(Set.of(404, 410));
        }
        if (!route.reads() && (route.method() != HttpMethod.DELETE || route.takesIfMatch())) {
            statuses.add(409);
        }
        if (route.takesEditToken()) {
            statuses.add(403);
        }
        if (route.takesEditToken() && !route.reads()) {
            statuses.add(409);
        }
        if (route.takesIfMatch()) {
            statuses.addAll(Set.of(412, 428));
        }
        if (route.takesBody()) {
            statuses.addAll(Set.of(413, 415, 422));
        }
        return statuses;
    }
}
