package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.communique.wire.RawHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started in every way it can be. */
class StartIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("It says where it is, and keeps its data through kill -9; a second one on the same data is refused")
    void saysWhereItIsAndKeepsItsDataThroughAKill() throws Exception {
        Map<String, String> nothing = Map.of();
        try (RunningProgram program = RunningProgram.start(directory, nothing)) {
            URI base = program.base();
            assertEquals("127.0.0.1", base.getHost());
            assertEquals("", program.stderr());
            String key = Files.readString(data().resolve("admin-key")).strip();
            assertEquals("rw-------", permissions(data().resolve("admin-key")));
            assertEquals(
                    List.of(
                            "API   " + base + "/api/v1",
                            "Docs  " + base + "/q/swagger-ui",
                            "Key   " + key + " (kept in data/admin-key)"),
                    program.lines());
            given().header("Authorization", "Bearer " + key)
                    .get(base + "/api/v1/whoami")
                    .then()
                    .body("roles", hasItem("admin"));
            for (int i = 0; i < 25; i++) {
                given().contentType("application/json")
                        .body("{}")
                        .post(base + "/api/v1/articles/istanbul-talks/comments")
                        .then()
                        .statusCode(422)
                        .header("RateLimit", nullValue());
            }
            query("CREATE TABLE kept (text text); "
                    + "INSERT INTO kept VALUES ('written before the kill') RETURNING text");
            program.kill();
        }
        long leftBehind = serverProcess();
        assertTrue(ProcessHandle.of(leftBehind).isPresent(), "the server outlives a killed program");
        try (RunningProgram program = RunningProgram.start(directory, nothing)) {
            assertNotEquals(leftBehind, serverProcess());
            assertEquals("Key   in data/admin-key", program.lines().get(2));
            given().get(program.base() + "/api/v1/articles/istanbul-talks")
                    .then()
                    .statusCode(200);
            assertEquals("written before the kill", query("SELECT text FROM kept"));
            assertSecondProgramIsRefused();
            ProcessHandle server = ProcessHandle.of(serverProcess()).orElseThrow();
            program.stop();
            // PostgreSQL is gone by then; only its entry may wait for the system to clear it away.
            server.onExit().get(10, TimeUnit.SECONDS);
            assertFalse(Files.exists(data().resolve("postgres/postmaster.pid")));
        }
        assertTakesOverDespiteReusedProcessNumber();
    }

    private void assertSecondProgramIsRefused() {
        try (RunningProgram second = RunningProgram.launch(directory, RefusalIT.freePort())) {
            RefusalIT.assertRefused(second, "The data directory .* is in use by another running Communiqué; .*");
        }
    }

    private void assertTakesOverDespiteReusedProcessNumber() throws Exception {
        long innocent = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postgres/postmaster.pid"), innocent + System.lineSeparator());
        try (RunningProgram program = RunningProgram.start(directory, Map.of())) {
            assertEquals("", program.stderr());
            assertEquals("written before the kill", query("SELECT text FROM kept"));
        }
    }

    @Test
    @DisplayName("The embedded database is its owner's alone and durable")
    void keepsTheDatabaseToItsOwnerAndItsDataOnDisk() throws Exception {
        try (RunningProgram program = RunningProgram.start(directory, Map.of("QUARKUS_HTTP_PORT", "0"))) {
            assertNotEquals(0, program.base().getPort());
            assertEquals("rwx------", permissions(data()));
            assertEquals("rw-------", permissions(data().resolve("password")));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "communique", "guessed"));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "postgres", ""));
            assertEquals("f", query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertEquals("on", query("SHOW " + setting), setting);
            }
        }
    }

    @Test
    @DisplayName("With a served database it starts none and leaves no files")
    void leavesNothingBehindWhenServed() {
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        try (RunningProgram program = RunningProgram.start(directory, environment)) {
            assertEquals(
                    "Key   none; set COMMUNIQUE_ACCESS_ADMIN_KEY to make one",
                    program.lines().get(2));
            given().get(program.base() + "/api/v1/articles").then().body("items", empty());
        }
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", "cmq_operator_0123456789abcdef");
        try (RunningProgram program = RunningProgram.start(directory, environment)) {
            given().header("Authorization", "Bearer cmq_operator_0123456789abcdef")
                    .get(program.base() + "/api/v1/whoami")
                    .then()
                    .body("roles", hasItem("admin"));
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    @Timeout(60)
    @DisplayName("Of the first requests one that is stuck keeps the others waiting for a moment only")
    void goesOnBesideTheStuck() {
        try (RunningProgram program = RunningProgram.start(directory, OwnDatabase.environment());
                RawHttp stuck = new RawHttp(program.base().getPort())) {
            stuck.write(RawHttp.request(
                    "POST", "/articles/none/comments", "Content-Type: application/json", "Content-Length: 100"));
            await().until(() ->
                    given().get(program.base() + "/q/metrics").asString().contains("communique_requests_inside 1.0"));
            given().get(program.base() + "/api/v1/articles").then().statusCode(200);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path data() {
        return directory.resolve("data");
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(postmasterFile().get(0).strip());
    }

    private String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3).strip() + "/communique";
    }

    private List<String> postmasterFile() throws IOException {
        return Files.readAllLines(data().resolve("postgres/postmaster.pid"));
    }

    private String query(String sql) throws IOException, SQLException {
        String password = Files.readString(data().resolve("password")).strip();
        try (Connection connection = DriverManager.getConnection(url(), "communique", password);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
