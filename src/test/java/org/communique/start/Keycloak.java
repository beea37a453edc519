package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Keycloak for a test, from the distribution that the build unpacked: with the realm of {@code newsroom.json}, in
 * memory, reachable from this machine only.
 */
final class Keycloak implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("src", "test", "resources", "newsroom.json");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final String realm;

    private Keycloak(Process process, Path log, String realm) {
        this.process = process;
        this.log = log;
        this.realm = realm;
    }

    /** Starts it and returns at once. */
    static Keycloak launch() {
        int port = RunningProgram.freePort();
        try {
            Path home = home();
            Files.createDirectories(home.resolve("data/import"));
            Files.write(home.resolve("data/import/newsroom.json"), Files.readAllBytes(REALM));
            Path log = home.resolve("log.txt");
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin").resolve(script()).toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment());
            return new Keycloak(builder.start(), log, "http://127.0.0.1:" + port + "/realms/newsroom");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> versions = Files.list(UNPACKED)) {
            return versions.findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static String script() {
        return File.pathSeparatorChar == ';' ? "kc.bat" : "kc.sh";
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                // It lives for some seconds only, too short for the better code to pay.
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }

    /** Waits until it answers. */
    void awaitReady() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptionsInstanceOf(ConnectException.class)
                .until(() -> ended()
                        || given().get(realm + "/.well-known/openid-configuration")
                                        .statusCode()
                                == 200);
        if (ended()) {
            throw new IllegalStateException("Keycloak ended with " + process.exitValue() + ", see " + log);
        }
    }

    private boolean ended() {
        return !process.isAlive();
    }

    /** The issuer of its tokens. */
    String issuer() {
        return realm;
    }

    /** Signs a user in, whose password is the name, and tells one of the tokens that a client gets for that. */
    String token(String kind, String user, String client) {
        return given().formParam("grant_type", "password")
                .formParam("scope", "openid")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", user)
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path(kind);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        if (!ended()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
