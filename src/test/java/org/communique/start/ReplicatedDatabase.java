package org.communique.start;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL and a streaming replica of it, which can be killed and started again. */
final class ReplicatedDatabase implements AutoCloseable {

    private static final String CONNECTIONS = "200";
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final Path folder;
    private final EmbeddedPostgres primary;
    private final int port = RunningProgram.freePort();
    private Process replica;

    /** Starts the primary; the replica is there once it is started. Both keep their files in a folder. */
    ReplicatedDatabase(Path folder) {
        this.folder = folder;
        try {
            Path binaries = Path.of("target", "test-database", "binaries").toAbsolutePath();
            System.setProperty(
                    "ot.epg.working-dir", Files.createDirectories(binaries).toString());
            primary = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("primary"))
                    .setOutputRedirector(
                            Redirect.appendTo(folder.resolve("primary.log").toFile()))
                    .setServerConfig("max_connections", CONNECTIONS)
                    .setServerConfig("wal_level", "replica")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The settings of a node that writes to the primary and reads from the replica. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                primary.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres",
                "QUARKUS_DATASOURCE_REPLICA_JDBC_URL",
                url());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Copies the primary as it is, and has the copy follow it. */
    void copy() throws SQLException, IOException {
        Path files = folder.resolve("replica");
        try (Connection connection = DriverManager.getConnection(primary.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('replica', true)");
            copy(folder.resolve("primary"), files);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(files.resolve("backup_label"), stopped.getString(1));
            }
        }
        Files.createFile(files.resolve("standby.signal"));
        Files.writeString(
                files.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + primary.getPort() + " user=postgres'\n",
                StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.endsWith("postmaster.pid")) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }

    /** Starts the replica, which may meet what a killed one left behind, and waits until it answers. */
    void startReplica() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> {
                    if (replica == null || !replica.isAlive()) {
                        replica = launch();
                    }
                    return ask("select pg_is_in_recovery()").equals("t");
                });
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; zonky hides that from it in the same way.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(program().toString(), "-D", folder.resolve("replica").toString()));
        command.addAll(List.of("-p", String.valueOf(port), "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "hot_standby_feedback=on"));
        command.addAll(List.of("-c", "max_connections=" + CONNECTIONS));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("replica.log").toFile()))
                .start();
    }

    private static Path program() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of(System.getProperty("ot.epg.working-dir")))) {
            return versions.map(version -> version.resolve("bin").resolve("postgres"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What the replica says to a question with one answer. */
    String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Ends the replica as {@code kill -9} does. */
    void killReplica() {
        replica.destroyForcibly();
    }

    @Override
    public void close() {
        try {
            if (replica != null) {
                replica.destroy();
                replica.waitFor();
            }
            primary.close();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
