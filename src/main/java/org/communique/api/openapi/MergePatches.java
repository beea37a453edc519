package org.communique.api.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Derives from what an operation can write whole the patch that writes parts of it (RFC 7396). */
final class MergePatches {

    private static final String REFERENCE = "#/components/schemas/";

    /** A decision patches nothing that is there already: each has a status and a reason of its own. */
    private static final Set<String> WHOLE = Set.of("DecisionPatch");

    private final Code code;

    MergePatches(Code code) {
        this.code = code;
    }

    void complete(OpenAPI document) {
        for (Route route : Route.all(document)) {
            code.patched(route.id()).ifPresent(input -> {
                String name = input.replaceAll("Input$", "") + "Patch";
                Map<String, Schema> schemas = document.getComponents().getSchemas();
                if (!schemas.containsKey(name)) {
                    Schema whole = schemas.get(input);
                    document.getComponents().addSchema(name, WHOLE.contains(name) ? whole : patchOf(whole));
                }
                route.operation()
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(
                                type -> type.setSchema(OASFactory.createSchema().ref(REFERENCE + name)));
            });
        }
    }

    private static Schema patchOf(Schema input) {
        List<String> required = input.getRequired() == null ? List.of() : input.getRequired();
        Schema patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(input.getDescription() + " As a merge patch: what is absent stays as it is"
                        + (required.size() == input.getProperties().size() ? "." : ", `null` empties a member."));
        input.getProperties()
                .forEach(
                        (name, schema) -> patch.addProperty(name, required.contains(name) ? schema : nullable(schema)));
        return patch;
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null || schema.getType() == null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = new ArrayList<>(schema.getType());
        types.add(SchemaType.NULL);
        return OASFactory.createSchema()
                .type(types)
                .description(schema.getDescription())
                .format(schema.getFormat())
                .pattern(schema.getPattern())
                .minLength(schema.getMinLength())
                .maxLength(schema.getMaxLength())
                .minimum(schema.getMinimum())
                .maximum(schema.getMaximum())
                .maxItems(schema.getMaxItems())
                .items(schema.getItems());
    }
}
