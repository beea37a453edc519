package org.communique.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start of the test builds the program, and so writes the document that it would be packed with. */
@QuarkusTest
class ContractDriftTest {

    private static final String MENDING =
            "mvn -DskipTests package -Dquarkus.smallrye-openapi.store-schema-directory=openapi";

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.json"})
    @DisplayName("The committed contract is byte for byte the one that the build makes")
    void committed(String file) throws IOException {
        List<String> committed = Files.readAllLines(Path.of("openapi", file));
        List<String> built = Files.readAllLines(Path.of("target", "openapi", file));
        for (int line = 0; line < Math.max(committed.size(), built.size()); line++) {
            assertEquals(
                    line < committed.size() ? committed.get(line) : "the end",
                    line < built.size() ? built.get(line) : "the end",
                    "The contract has changed from line %d of %s. When that is meant, commit what this makes: %s"
                            .formatted(line + 1, file, MENDING));
        }
    }

    @Test
    @DisplayName("The contract that the program serves says the same")
    void served() throws IOException {
        byte[] served = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asByteArray();
        JsonNode document = new ObjectMapper().readTree(served);
        assertEquals(CommittedContract.get().document(), document);
    }
}
