package org.communique.api.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Tells the headers of successful answers, and the answers without a body. */
final class Answers {

    private final Code code;

    Answers(Code code) {
        this.code = code;
    }

    void complete(OpenAPI document, List<Route> routes) {
        SharedHeaders.describe(document);
        routes.forEach(this::complete);
    }

    private void complete(Route route) {
        APIResponses responses = route.operation().getResponses();
        // What the platform says of refusals is replaced as a whole, by Refusals.
        responses.getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5"))
                .toList()
                .forEach(responses::removeAPIResponse);
        responses.getAPIResponses().forEach((status, response) -> complete(route, status, response));
        if (route.readsBySlug()) {
            APIResponse moved = OASFactory.createAPIResponse().description("It has another slug now.");
            SharedHeaders.add(moved, "Cache-Control", "Location", "Vary", "X-Request-Id");
            responses.addAPIResponse("301", moved);
        }
        if (route.reads()) {
            APIResponse same = OASFactory.createAPIResponse().description("What you hold is current.");
            SharedHeaders.add(same, "Cache-Control", "ETag", "Vary", "X-Request-Id");
            limit(route, same);
            responses.addAPIResponse("304", same);
        }
    }

    private void complete(Route route, String status, APIResponse response) {
        if ("OK".equals(response.getDescription())) {
            response.setDescription(route.reads() ? "What was asked for." : "As it is now.");
        } else if (status.equals("204")) {
            response.setDescription("It is done.");
        }
        SharedHeaders.add(response, "Cache-Control", "X-Request-Id");
        if (response.getContent() != null) {
            SharedHeaders.add(response, "ETag");
        }
        if (route.reads()) {
            SharedHeaders.add(response, "Vary", "Content-Encoding");
        }
        if (route.reads() && code.role(route.id()).isEmpty()) {
            SharedHeaders.add(response, "Surrogate-Key", "Cache-Tag", "Age");
        }
        if (status.equals("201") || status.equals("202")) {
            SharedHeaders.add(response, "Location");
        }
        if (code.creates(route.id())) {
            SharedHeaders.add(response, "Idempotency-Replayed");
        }
        if (route.reads() && isList(response)) {
            SharedHeaders.add(response, "Link");
        }
        limit(route, response);
    }

    private void limit(Route route, APIResponse response) {
        if (!route.reads() || route.mayBeCostly() || code.isCostly(route.id())) {
            SharedHeaders.add(response, "RateLimit", "RateLimit-Policy");
        }
    }

    private static boolean isList(APIResponse response) {
        return response.getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .anyMatch(schema -> isPage(schema) || schema.getAnyOf() != null);
    }

    private static boolean isPage(Schema schema) {
        return schema.getRef() != null && schema.getRef().endsWith("Page");
    }
}
