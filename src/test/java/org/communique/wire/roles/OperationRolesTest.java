package org.communique.wire.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Who may do what, and to an article in which state")
class OperationRolesTest {

    private static final Path TABLE = Path.of("src/test/resources/roles.txt");

    /** The columns of the table; an author is a stranger to the article, or has written it. */
    private static final List<String> WHO =
            List.of("public", "reader", "author", "own author", "moderator", "editor", "admin");

    /** A line of the table: operation, state, and a status for each who. */
    record Line(String operation, String state, List<Integer> statuses) {

        static Line of(String text) {
            String[] cells = text.split("\\s*\\|\\s*");
            List<Integer> statuses = new ArrayList<>();
            for (String status : cells[2].strip().split("\\s+")) {
                statuses.add(Integer.valueOf(status));
            }
            return new Line(cells[0].strip(), cells[1].strip(), statuses);
        }
    }

    static List<Line> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Line::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "scheduled", "published", "withdrawn", "trashed", "removed", Subject.STATELESS})
    @DisplayName("is as the table says")
    void asTheTableSays(String state) throws IOException {
        Map<Role, Subject> subjects = new EnumMap<>(Role.class);
        List<Line> expected =
                table().stream().filter(line -> line.state().equals(state)).toList();
        List<Line> seen = new ArrayList<>();
        for (Line line : expected) {
            List<Integer> statuses = WHO.stream()
                    .map(who -> status(line.operation(), state, who, subjects))
                    .toList();
            seen.add(new Line(line.operation(), state, statuses));
        }
        assertEquals(lines(expected), lines(seen));
    }

    /** A subject serves until somebody has changed it; one without an article has no author. */
    private static int status(String operation, String state, String who, Map<Role, Subject> subjects) {
        Call call = Calls.ALL.get(operation);
        Role author = who.equals("own author") && !state.equals(Subject.STATELESS) ? Role.AUTHOR : Role.EDITOR;
        Subject subject = subjects.computeIfAbsent(author, by -> Subject.in(state, by));
        int status = call.send(as(who), subject).statusCode();
        if (call.changes() && status < 400) {
            subjects.remove(author);
        }
        return status;
    }

    private static String lines(List<Line> lines) {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    private static RequestSpecification as(String who) {
        return who.equals("public")
                ? Wire.anonymous()
                : Wire.as(Role.valueOf(who.replace("own ", "").toUpperCase()));
    }

    @Test
    @DisplayName("is told for every call, about an article in every state")
    void complete() throws IOException {
        Set<String> asked = new TreeSet<>();
        Calls.ALL.forEach((operation, call) -> call.states().forEach(state -> asked.add(operation + " " + state)));
        Set<String> told = new TreeSet<>();
        table().forEach(line -> told.add(line.operation() + " " + line.state()));
        assertEquals(asked, told);
    }

    @Test
    @DisplayName("is told for every operation of the contract")
    void coversTheContract() throws IOException {
        Map<String, String> contract = contract();
        Set<String> called = new TreeSet<>();
        Calls.ALL.forEach((name, call) -> {
            String operation = name.replaceAll(" .*", "");
            called.add(operation);
            String address = call.method() + " " + call.path().replaceAll("\\?.*", "");
            assertTrue(address.matches(contract.getOrDefault(operation, "")), name + " " + address);
        });
        assertEquals(new TreeSet<>(contract.keySet()), called);
    }

    /** The operations by id, with a pattern of how each is called. */
    private static Map<String, String> contract() throws IOException {
        Map<String, String> operations = new HashMap<>();
        new ObjectMapper()
                .readTree(Path.of("openapi", "openapi.json").toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getValue().path("operationId").asText(),
                                operation.getKey().toUpperCase(Locale.ROOT) + " "
                                        + path.getKey().replaceAll("\\{[^}]+}", "[^/]+"))));
        return operations;
    }
}
