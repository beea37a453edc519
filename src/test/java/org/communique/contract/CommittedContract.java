package org.communique.contract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The contract of {@code openapi/openapi.json}, and whether an answer keeps it. */
final class CommittedContract {

    static final Path FILE = Path.of("openapi", "openapi.json");

    private static final Set<String> JSON =
            Set.of("application/json", "application/ld+json", "application/problem+json");

    private final JsonNode document;
    private final Operations operations;
    private final ContractSchemas schemas;

    private CommittedContract(JsonNode document) {
        this.document = document;
        operations = new Operations(document.path("paths"));
        schemas = new ContractSchemas(document);
    }

    /** Read and compiled once, for it is asked about every answer. */
    private static final class Once {
        static final CommittedContract CONTRACT = read();

        private static CommittedContract read() {
            try {
                return new CommittedContract(new ObjectMapper().readTree(FILE.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static CommittedContract get() {
        return Once.CONTRACT;
    }

    JsonNode document() {
        return document;
    }

    ContractSchemas schemas() {
        return schemas;
    }

    /** Fails when the answer is not one that the contract knows. */
    void check(Answer answer) {
        assertNotNull(answer.headers().getValue("X-Request-Id"), answer + " without X-Request-Id");
        JsonNode operation = operations.find(answer.isHead() ? "GET" : answer.method(), answer.path());
        if (operation != null) {
            JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
            assertTrue(response.isObject(), () -> answer + ", a status that its operation does not document");
            checkHeaders(answer, resolve(response).path("headers"));
            checkContent(answer, resolve(response).path("content"));
        } else if (answer.status() >= 400) {
            checkContent(answer, problem());
        }
    }

    private JsonNode problem() {
        return document.at("/components/responses/Problem400/content");
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").textValue().substring(1)) : node;
    }

    private void checkHeaders(Answer answer, JsonNode headers) {
        headers.properties().forEach(header -> {
            if (resolve(header.getValue()).path("required").booleanValue()) {
                assertNotNull(answer.headers().getValue(header.getKey()), () -> answer + " without " + header.getKey());
            }
        });
    }

    private void checkContent(Answer answer, JsonNode content) {
        if (answer.isHead()) {
            return;
        }
        if (content.isEmpty()) {
            assertTrue(answer.body().isEmpty(), () -> answer + " with a body where none is documented");
            return;
        }
        String type = answer.contentType().replaceAll(";.*", "");
        JsonNode documented = ofType(content, type);
        assertTrue(documented.isObject(), () -> answer + " as " + type + ", which its operation does not document");
        if (JSON.contains(type)) {
            boolean sparse = answer.sparse() && answer.status() < 300;
            schemas.check(documented.path("schema"), sparse, answer.body(), answer);
        }
    }

    /** What is documented of a media type, with whatever parameters. */
    private static JsonNode ofType(JsonNode content, String type) {
        return content.properties().stream()
                .filter(documented -> documented.getKey().replaceAll(";.*", "").equals(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
