package org.communique;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One throw-away PostgreSQL for all tests of a JVM, which is told to be fast rather than to survive a crash.
 * {@link TestDatabaseEverywhere} gives it to every test that starts Quarkus.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    // A system property because Quarkus may load this class once for each class loader of a test run.
    private static final String URL = TestDatabase.class.getName();

    @Override
    public Map<String, String> start() {
        synchronized (System.class) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, startServer());
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @SuppressWarnings("resource")
    private static String startServer() {
        try {
            Path directory =
                    Files.createDirectories(Path.of("target", "test-database")).toAbsolutePath();
            System.setProperty(
                    "ot.epg.working-dir", directory.resolve("binaries").toString());
            // zonky's defaults are what a test wants; it also stops the server and deletes its files as the JVM ends.
            return EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createTempDirectory(directory, "files"))
                    .setOutputRedirector(
                            Redirect.appendTo(directory.resolve("postgres.log").toFile()))
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("checkpoint_timeout", "1h")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // The next test of this JVM may need it; it ends with the JVM.
    }
}
