package org.communique.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows the files of {@code openapi/examples} wherever their schema is the content: {@code article-input.json} for
 * ArticleInput. A part after a dot narrows that down to a status or, for problems, to the status of a code.
 */
final class Examples {

    private final Map<String, Object> examples = ExampleFiles.read();

    void complete(OpenAPI document, List<Route> routes) {
        examples.forEach((name, value) -> document.getComponents()
                .addExample(name, OASFactory.createExample().value(value)));
        for (Route route : routes) {
            if (route.takesBody()) {
                attach(route.operation().getRequestBody().getContent(), "");
            }
            route.operation()
                    .getResponses()
                    .getAPIResponses()
                    .forEach((status, response) -> attach(response.getContent(), status));
        }
        document.getComponents()
                .getResponses()
                .forEach((name, response) -> attach(response.getContent(), name.replaceAll("\\D", "")));
    }

    private void attach(Content content, String status) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> attach(type, status));
        }
    }

    private void attach(MediaType type, String status) {
        SchemaWalk.within(
                type.getSchema(),
                schema -> examples.forEach((name, value) -> {
                    if (schema.getRef() != null && isOf(name, schema) && fits(name, value, status)) {
                        type.addExample(name, OASFactory.createExample().ref("#/components/examples/" + name));
                    }
                }));
    }

    private static boolean isOf(String name, Schema schema) {
        String type = schema.getRef().replaceAll(".*/", "").replaceAll("(?<=.)(?=[A-Z])", "-");
        return name.replaceAll("\\..*", "").equals(type.toLowerCase(Locale.ROOT));
    }

    private static boolean fits(String name, Object value, String status) {
        if (name.startsWith("problem.")) {
            return value instanceof Map<?, ?> problem
                    && String.valueOf(problem.get("status")).equals(status);
        }
        return !name.contains(".") || name.endsWith("." + status);
    }
}
