package org.communique.start;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL processes of one data directory. They are known by the program they execute, which lies in that
 * directory: a process id alone may by now be somebody else's.
 */
final class ServerProcesses {

    private static final int SECONDS_TO_STOP = 60;

    private final DataDirectory directory;

    ServerProcesses(DataDirectory directory) {
        this.directory = directory;
    }

    /** Ends them all, in good order where possible. */
    void stop() {
        try {
            Path recorded = directory.cluster().resolve("postmaster.pid");
            for (ProcessHandle process : running()) {
                if (isRecorded(process, recorded)) {
                    stopFast(Path.of(process.info().command().orElseThrow()).resolveSibling("pg_ctl"));
                }
            }
            end(running());
            // Nothing of ours is alive, so a process that still has this number is not PostgreSQL, which would take it
            // for itself and refuse to start.
            Files.deleteIfExists(recorded);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<ProcessHandle> running() {
        String binaries = directory.binaries() + File.separator;
        List<ProcessHandle> running = new ArrayList<>();
        for (ProcessHandle process : ProcessHandle.allProcesses().toArray(ProcessHandle[]::new)) {
            if (process.info().command().orElse("").startsWith(binaries)) {
                running.add(process);
            }
        }
        return running;
    }

    private static boolean isRecorded(ProcessHandle process, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return !lines.isEmpty() && lines.get(0).strip().equals(Long.toString(process.pid()));
    }

    private void stopFast(Path control) throws IOException {
        List<String> command = new ArrayList<>();
        // PostgreSQL's programs refuse to run as root; zonky hides that from them in the same way.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                control.toString(),
                "stop",
                "-D",
                directory.cluster().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                Integer.toString(SECONDS_TO_STOP)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(directory.log().toFile()))
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            CompletableFuture<ProcessHandle> exit = process.onExit();
            process.destroyForcibly();
            exit.completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        }
    }
}
