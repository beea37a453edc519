package org.communique.api.openapi;

import java.util.List;
import org.communique.api.answer.Sheet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells of a page that can be had as a sheet, too, that the sheet is no JSON. */
final class Sheets {

    void complete(List<Route> routes) {
        routes.forEach(route -> route.operation()
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> complete(response.getContent())));
    }

    private static void complete(Content content) {
        if (content != null && content.hasMediaType(Sheet.TYPE)) {
            content.getMediaType(Sheet.TYPE)
                    .setSchema(OASFactory.createSchema()
                            .description("The page as a table for spreadsheets (RFC 4180), with a header.")
                            .addType(SchemaType.STRING));
        }
    }
}
