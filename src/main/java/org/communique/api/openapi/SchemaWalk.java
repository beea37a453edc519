package org.communique.api.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Goes through every schema of a document, nested ones included. */
final class SchemaWalk {

    private SchemaWalk() {}

    static void each(OpenAPI document, Consumer<Schema> visitor) {
        document.getComponents().getSchemas().values().forEach(schema -> within(schema, visitor));
        Route.all(document).forEach(route -> each(route.operation(), visitor));
    }

    static void each(Operation operation, Consumer<Schema> visitor) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> within(parameter.getSchema(), visitor));
        }
        if (operation.getRequestBody() != null) {
            each(operation.getRequestBody().getContent(), visitor);
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> each(response.getContent(), visitor));
    }

    private static void each(Content content, Consumer<Schema> visitor) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> within(type.getSchema(), visitor));
        }
    }

    /** A schema and those nested in it; references are not followed. */
    static void within(Schema schema, Consumer<Schema> visitor) {
        if (schema == null) {
            return;
        }
        visitor.accept(schema);
        if (schema.getProperties() != null) {
            Map.copyOf(schema.getProperties()).values().forEach(property -> within(property, visitor));
        }
        within(schema.getItems(), visitor);
        within(schema.getAdditionalPropertiesSchema(), visitor);
        all(schema.getAnyOf(), visitor);
        all(schema.getAllOf(), visitor);
        all(schema.getOneOf(), visitor);
    }

    private static void all(List<Schema> schemas, Consumer<Schema> visitor) {
        Collection<Schema> some = schemas == null ? List.of() : schemas;
        some.forEach(schema -> within(schema, visitor));
    }
}
