package org.communique.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Path FOLDER = Path.of("openapi", "examples");
    private static final CommittedContract CONTRACT = CommittedContract.get();
    private static final Map<String, JsonNode> SCHEMAS = used();

    /** The schema beside each example that the contract shows. */
    private static Map<String, JsonNode> used() {
        Map<String, JsonNode> used = new HashMap<>();
        for (JsonNode content : CONTRACT.document().findValues("content")) {
            for (JsonNode type : content) {
                type.path("examples").fieldNames().forEachRemaining(name -> used.put(name, type.path("schema")));
            }
        }
        return used;
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("An example is valid by the schema beside it")
    void valid(String name) throws IOException {
        assertTrue(SCHEMAS.containsKey(name), "The contract does not show " + name);
        String example = Files.readString(FOLDER.resolve(name + ".json"));
        CONTRACT.schemas().check(SCHEMAS.get(name), false, example, name);
    }

    @Test
    @DisplayName("The contract shows the examples of the folder, and no others")
    void all() throws IOException {
        Set<String> shown = new TreeSet<>(SCHEMAS.keySet());
        assertEquals(new TreeSet<>(files()), shown);
    }

    @Test
    @DisplayName("Every body of an operation has an example")
    void everywhere() {
        for (JsonNode content : CONTRACT.document().findValues("content")) {
            content.properties().stream()
                    .filter(type -> !type.getKey().startsWith("text/"))
                    .forEach(type -> assertTrue(type.getValue().has("examples"), () -> "No example: " + type));
        }
    }
}
