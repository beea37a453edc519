package org.communique.api.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.http.ErrorCode;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Shows single values as they are spelt on the wire: enum values, identifiers, instants, dates, error codes. */
final class Spelling {

    void complete(OpenAPI document) {
        SchemaWalk.each(document, schema -> {
            if (schema.getRef() != null) {
                schema.setType(null);
            }
            if (schema.getEnumeration() != null) {
                schema.setEnumeration(
                        schema.getEnumeration().stream().map(Spelling::spelt).toList());
            }
        });
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        schemas.get("UUID")
                .description("UUID, version 7 (RFC 9562), in lower case.")
                .pattern("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
                .examples(List.of("01a20a49-d366-712f-accf-57ef3e789c38"));
        schemas.get("Instant")
                .description("RFC 3339; answers are in UTC with milliseconds.")
                .examples(List.of("2025-04-11T08:30:00.000Z"));
        schemas.get("LocalDate").description("A calendar date (RFC 3339).").examples(List.of("2025-04-10"));
        schemas.get("Problem").getProperties().get("code").setEnumeration(codes());
    }

    private static Object spelt(Object value) {
        return value instanceof String text && text.matches("[A-Z][A-Z_]*") ? text.toLowerCase(Locale.ROOT) : value;
    }

    private static List<Object> codes() {
        return Arrays.stream(ErrorCode.values()).<Object>map(ErrorCode::code).toList();
    }
}
