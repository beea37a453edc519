package org.communique.api.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes what many operations take beside their own parameters, and the identifiers in paths. */
final class RequestParameters {

    /** What stands in a path beside the name of the thing. */
    private static final Map<String, String> OTHERS = Map.of(
            "former", "The slug to give up.",
            "number", "The number of the revision, from 1.",
            "token", "What the preview link ends with.",
            "update", "The id of the update.",
            "type", "How the one relates to the other: `continues`, `implements`, `supersedes` or `contradicts`.",
            "other", "The id of the outcome at the other end.");

    private static final String EDIT_TOKEN = "The `editToken` that the author of the comment was given.";

    private final Code code;

    RequestParameters(Code code) {
        this.code = code;
    }

    void complete(OpenAPI document, List<Route> routes) {
        document.getComponents()
                .addParameter(
                        "IfMatch",
                        header(
                                        "If-Match",
                                        "The `ETag` that you last read of the thing (RFC 9110), or"
                                                + " `*` for whatever is there.")
                                .required(true)
                                .example("\"3.Wn5NqKpvQeX2hJ0c\""))
                .addParameter(
                        "IfMatchIfAny",
                        header(
                                "If-Match",
                                "The `ETag` that you last read of the thing (RFC 9110), or `*`; absent when there is none"
                                        + " yet, else required."))
                .addParameter("EditToken", header("Edit-Token", EDIT_TOKEN).required(true))
                .addParameter(
                        "EditTokenIfAny",
                        header("Edit-Token", EDIT_TOKEN + " Without it you see what the public sees."))
                .addParameter("IfNoneMatch", header("If-None-Match", "`ETag`s that you hold; 304 when one is current."))
                .addParameter(
                        "IdempotencyKey",
                        header(
                                "Idempotency-Key",
                                "Makes a repetition safe: for 24 hours the"
                                        + " same key with the same body gets the first answer again and creates nothing."))
                .addParameter("RequestId", header("X-Request-Id", "A name for the request in answers and logs."));
        document.getComponents()
                .getParameters()
                .get("IdempotencyKey")
                .getSchema()
                .setPattern("^[A-Za-z0-9_-]{1,64}$");
        document.getComponents().getParameters().get("RequestId").getSchema().setPattern("^[A-Za-z0-9._-]{1,64}$");
        routes.forEach(this::complete);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private void complete(Route route) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : route.parameters()) {
            parameters.add(
                    switch (parameter.getName()) {
                        case "If-Match" -> shared(route.mayBegin() ? "IfMatchIfAny" : "IfMatch");
                        case "Edit-Token" -> shared(route.id().equals("getComment") ? "EditTokenIfAny" : "EditToken");
                        default -> described(parameter, route);
                    });
        }
        if (route.reads()) {
            parameters.add(shared("IfNoneMatch"));
        }
        if (code.creates(route.id())) {
            parameters.add(shared("IdempotencyKey"));
        }
        parameters.add(shared("RequestId"));
        route.operation().setParameters(parameters);
    }

    private static Parameter shared(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter described(Parameter parameter, Route route) {
        if (parameter.getIn() == In.PATH) {
            describeName(parameter, route);
        } else if (parameter.getName().equals("fields")) {
            parameter.setDescription(parameter.getDescription()
                    + " Such an answer lacks the other members, those that its schema requires too.");
        } else if (parameter.getSchema().getItems() != null) {
            parameter.style(Parameter.Style.FORM).setExplode(true);
        }
        return parameter;
    }

    private static void describeName(Parameter parameter, Route route) {
        if (parameter.getName().equals("id")) {
            parameter.setDescription("The id of what is meant.");
            parameter.setSchema(OASFactory.createSchema().ref("#/components/schemas/UUID"));
        } else if (OTHERS.containsKey(parameter.getName())) {
            parameter.setDescription(OTHERS.get(parameter.getName()));
        } else if (route.liesUnderArticle()) {
            parameter.setDescription("Slug or id of the article.");
            parameter.setExample("istanbul-talks");
        } else {
            boolean topic = route.path().contains("/topics/");
            parameter.setDescription(
                    topic ? "Slug or former slug of the topic." : "Slug, former slug or alias' slug of the party.");
            parameter.setExample(topic ? "diplomacy" : "united-states");
        }
    }
}
