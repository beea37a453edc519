package org.communique.start;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as a process of its own, run in a given directory; what it prints is kept beside it. */
public final class RunningProgram implements AutoCloseable {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Pattern API = Pattern.compile("^API   (\\S+)/api/v1$", Pattern.MULTILINE);

    private final Process process;
    private final Path out;
    private final Path err;

    private RunningProgram(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the program and returns at once; the environment comes on top of this JVM's. */
    public static RunningProgram launch(Path workingDirectory, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile(workingDirectory, "stdout-", ".txt");
            Path err = Files.createTempFile(workingDirectory, "stderr-", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(workingDirectory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("COMMUNIQUE_"));
            builder.environment().putAll(environment);
            return new RunningProgram(builder.start(), out, err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The better compiler and collector cost more than they repay in a life of seconds. */
    private static List<String> command() {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString());
    }

    /** Starts the program on a free port, unless the environment names one, and waits until it has said where it is. */
    public static RunningProgram start(Path workingDirectory, Map<String, String> environment) {
        Map<String, String> complete = new HashMap<>(environment);
        complete.putIfAbsent("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        RunningProgram program = launch(workingDirectory, complete);
        try {
            return program.awaitReady();
        } catch (RuntimeException | Error failure) {
            program.close();
            throw failure;
        }
    }

    /** A port nothing listens on at the moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RunningProgram awaitReady() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !process.isAlive() || lines().stream().anyMatch(line -> line.startsWith("Key   ")));
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "The program ended with " + process.exitValue() + ": " + stdout() + stderr());
        }
        return this;
    }

    /** The address it announced, without a path. */
    public URI base() {
        Matcher announced = API.matcher(stdout());
        if (!announced.find()) {
            throw new IllegalStateException("Nothing announced: " + stdout() + stderr());
        }
        return URI.create(announced.group(1));
    }

    /** What it has printed so far, by lines. */
    public List<String> lines() {
        return stdout().lines().toList();
    }

    /** What it has printed so far. */
    public String stdout() {
        return read(out);
    }

    /** What it has complained about so far. */
    public String stderr() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for it to end by itself and says with what status. */
    public int awaitExit() {
        try {
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The program is still running: " + stdout() + stderr());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does: it can put nothing in order. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Ends it as Ctrl-C or a service manager does, and says with what status it ended. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
