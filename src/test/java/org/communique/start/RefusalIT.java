package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged program says when it cannot start. */
class RefusalIT {

    @TempDir
    Path directory;

    @Test
    @DisplayName("A busy port is refused in one line before anything is touched")
    void saysThatThePortIsBusyBeforeItTouchesAnything() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(busy.getLocalPort());
            try (RunningProgram program = RunningProgram.launch(directory, Map.of("QUARKUS_HTTP_PORT", port))) {
                assertRefused(
                        program,
                        "Port " + port + " is in use by another program; set QUARKUS_HTTP_PORT to choose another\\.");
            }
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    @DisplayName("An unreachable database is refused in one line, without the password")
    void saysThatTheDatabaseIsUnreachable() {
        Map<String, String> environment = new HashMap<>(freePort());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + RunningProgram.freePort() + "/news?password=secret");
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertRefused(program, "The database at jdbc:postgresql://127.0.0.1:\\d+/news cannot be used: .*");
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    @DisplayName("An admin key of another form is refused in one line before anything is touched")
    void saysThatTheKeyIsMalformed() {
        Map<String, String> environment = new HashMap<>(freePort());
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", "secret");
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertRefused(program, "COMMUNIQUE_ACCESS_ADMIN_KEY must look like .*");
        }
        assertFalse(Files.exists(data()));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNIQUE_HTTP_TRUSTED_PROXIES, proxy.example, must be a network such as",
        "COMMUNIQUE_LIMIT_WRITES, many, must be a limit such as",
        "COMMUNIQUE_CDN_FORM, akamai, fastly"
    })
    @DisplayName("A setting of another form is refused in one line that names it")
    void saysThatTheSettingIsMalformed(String setting, String value, String reason) {
        Map<String, String> environment = new HashMap<>(freePort());
        environment.putAll(OwnDatabase.environment());
        environment.put(setting, value);
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            String property =
                    setting.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replaceFirst("_", ".");
            assertRefused(program, ".*" + property.replace('_', '-') + ".*" + reason + ".*");
        }
    }

    @Test
    @DisplayName("A replica of nothing is refused in one line before anything is touched")
    void saysThatTheReplicaIsOfNothing() {
        Map<String, String> environment = new HashMap<>(freePort());
        environment.put("QUARKUS_DATASOURCE_REPLICA_JDBC_URL", "jdbc:postgresql://127.0.0.1/news");
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertRefused(program, "QUARKUS_DATASOURCE_REPLICA_JDBC_URL is set without QUARKUS_DATASOURCE_JDBC_URL\\.");
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    @DisplayName("A CDN without an address is refused in one line before anything is touched")
    void saysThatTheCdnHasNoAddress() {
        Map<String, String> environment = new HashMap<>(freePort());
        environment.put("COMMUNIQUE_CDN_FORM", "fastly");
        environment.put("COMMUNIQUE_CDN_TOKEN", "secret");
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertRefused(program, "COMMUNIQUE_CDN_FORM needs COMMUNIQUE_CDN_URL, where purges are sent\\.");
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    @DisplayName("An unusable data directory is refused in one line")
    void saysThatTheDataDirectoryCannotBeUsed() throws IOException {
        Map<String, String> environment = new HashMap<>(freePort());
        Path file = Files.createFile(directory.resolve("file"));
        environment.put("COMMUNIQUE_START_DATA_DIR", file.resolve("data").toString());
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertRefused(program, "The data directory .* cannot be used .*");
        }
    }

    static void assertRefused(RunningProgram program, String line) {
        assertEquals(1, program.awaitExit());
        assertTrue(program.stderr().strip().matches(line), program.stderr());
        assertEquals("", program.stdout());
    }

    static Map<String, String> freePort() {
        return Map.of("QUARKUS_HTTP_PORT", Integer.toString(RunningProgram.freePort()));
    }

    private Path data() {
        return directory.resolve("data");
    }
}
