package org.communique.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract's schemas, compiled; formats are asserted. A second set requires nothing, for chosen members. */
final class ContractSchemas {

    private static final String WHOLE = "urn:contract:whole";
    private static final String SPARSE = "urn:contract:sparse";

    private final SchemaRegistry registry;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    ContractSchemas(JsonNode document) {
        JsonNode sparse = document.deepCopy();
        sparse.path("components").path("schemas").forEach(schema -> ((ObjectNode) schema).remove("required"));
        Map<String, String> documents = Map.of(WHOLE, document.toString(), SPARSE, sparse.toString());
        registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(documents));
    }

    /** Fails when a text is not JSON of a schema, which may refer to the contract's components. */
    void check(JsonNode schema, boolean sparse, String body, Object what) {
        String text = schema.toString().replace("\"#/", '"' + (sparse ? SPARSE : WHOLE) + "#/");
        List<Error> errors = compiled.computeIfAbsent(text, it -> registry.getSchema(it))
                .validate(
                        body,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertEquals(List.of(), errors, () -> what + " with a body that breaks its schema");
    }
}
