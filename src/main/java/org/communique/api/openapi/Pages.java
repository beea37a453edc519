package org.communique.api.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names the pages of lists after their rows, and tells the two forms of an article's comments. */
final class Pages {

    private static final String REFERENCE = "#/components/schemas/";

    void complete(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> names = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (isPage(schema)) {
                names.put(REFERENCE + name, rowName(schema) + "Page");
            }
        });
        names.forEach((reference, name) -> {
            Schema page = schemas.get(reference.substring(REFERENCE.length()));
            document.getComponents().removeSchema(reference.substring(REFERENCE.length()));
            document.getComponents().addSchema(name, page.description("One page of a list."));
        });
        SchemaWalk.each(document, schema -> {
            if (names.containsKey(schema.getRef())) {
                schema.setRef(REFERENCE + names.get(schema.getRef()));
            } else if ((REFERENCE + "PageObject").equals(schema.getRef())) {
                schema.ref(null)
                        .addAnyOf(OASFactory.createSchema().ref(REFERENCE + "CommentPage"))
                        .addAnyOf(OASFactory.createSchema().ref(REFERENCE + "CommentNodePage"));
            }
        });
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null
                && schema.getProperties().containsKey("page")
                && schema.getProperties().get("items").getItems().getRef() != null;
    }

    private static String rowName(Schema page) {
        return page.getProperties().get("items").getItems().getRef().substring(REFERENCE.length());
    }
}
