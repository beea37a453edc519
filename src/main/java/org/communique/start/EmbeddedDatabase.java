package org.communique.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL that belongs to this program. Nothing else may touch zonky's classes, which are not on the class path of
 * an installation that is always served.
 */
final class EmbeddedDatabase {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);

    private final DataDirectory directory;
    private final ServerProcesses processes;
    private EmbeddedPostgres server;
    private boolean stopped;

    EmbeddedDatabase(DataDirectory directory) {
        this.directory = directory;
        this.processes = new ServerProcesses(directory);
    }

    /** Starts the server, taking over from one that a killed program left behind. */
    synchronized void start() {
        if (stopped) {
            throw new Refusal("Told to stop before the database was started.");
        }
        try {
            processes.stop();
            new UnpackedBinaries(directory.binaries()).discardIncomplete();
            ClusterFiles cluster = new ClusterFiles(directory.cluster());
            cluster.setAsideIncomplete();
            server = server(cluster).start();
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                new ApplicationDatabase(connection).ensure(directory.password());
            }
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError failure) {
            throw new Refusal(
                    "The embedded PostgreSQL did not start (" + Failure.oneLine(failure) + "); see " + directory.log()
                            + ", or set QUARKUS_DATASOURCE_JDBC_URL to use another.",
                    failure);
        }
    }

    private EmbeddedPostgres.Builder server(ClusterFiles cluster) {
        Path binaries = directory.binaries();
        // Without it zonky would also look after a directory in /tmp that every local user may write to.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(directory.cluster())
                .setDataDirectoryCustomizer(initialised -> cluster.markComplete())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                // zonky hands "locale settings" to initdb as they are, so the cluster never trusts everybody.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", directory.password())
                // zonky means databases for tests: it turns off what makes data survive a crash.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("log_checkpoints", "off");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + ApplicationDatabase.NAME;
    }

    /** Stops the server fast; waits for a start under way, so that none is left behind. */
    synchronized void stop() {
        stopped = true;
        processes.stop();
    }
}
