package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkThroughIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile("^# (\\d{3}) ", Pattern.MULTILINE);

    /** Tells each status beside the answer, without changing the commands. */
    private static final String CURL =
            "set -euo pipefail\ncurl() { command curl -sS -w '%{stderr}%{http_code}\\n' \"$@\"; }\n";

    @TempDir
    static Path folder;

    private static RunningProgram program;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @DisplayName("The README's walk-through works as printed")
    void readme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        worksAsPrinted(readme.substring(readme.indexOf("## Walk through"), readme.indexOf("## The API at a glance")));
    }

    @Test
    @DisplayName("The life of an article works as printed")
    void editing() throws Exception {
        worksAsPrinted(Files.readString(Path.of("src", "docs", "editing.md")));
    }

    @Test
    @DisplayName("The life of an outcome works as printed")
    void ledger() throws Exception {
        worksAsPrinted(Files.readString(Path.of("src", "docs", "ledger.md")));
    }

    @Test
    @DisplayName("The life of a comment works as printed")
    void comments() throws Exception {
        worksAsPrinted(Files.readString(Path.of("src", "docs", "comments.md")));
    }

    private void worksAsPrinted(String text) throws Exception {
        String commands =
                BLOCK.matcher(text).results().map(block -> block.group(1)).collect(Collectors.joining());
        Path answers = folder.resolve("answers");
        Path errors = folder.resolve("errors");
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        CURL
                                + commands.replace(
                                        "http://localhost:8080", program.base().toString()))
                .directory(folder.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(errors.toFile())
                .start();
        assertEquals(0, shell.waitFor(), () -> read(errors));
        assertEquals(expected(commands), read(errors).lines().toList(), () -> read(answers));
        assertFalse(read(answers).isEmpty());
    }

    private static List<String> expected(String commands) {
        return STATUS.matcher(commands)
                .results()
                .map((MatchResult status) -> status.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
