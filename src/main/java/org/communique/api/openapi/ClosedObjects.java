package org.communique.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Closes every object: neither bodies nor answers hold members that the contract does not know. */
final class ClosedObjects {

    void complete(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(ClosedObjects::close);
    }

    private static void close(Schema schema) {
        if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }
}
