package org.communique.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Path SOURCES = Path.of("src");
    private static final int LONGEST = 200;

    @Test
    @DisplayName("No class is longer than 200 lines")
    void classesAreShort() {
        assertAll(sources()
                .map(file -> () -> assertTrue(
                        lines(file).size() <= LONGEST,
                        () -> file + " has " + lines(file).size() + " lines")));
    }

    @Test
    @DisplayName("Every room of the program says what lives in it")
    void roomsSayWhatTheyAre() {
        assertAll(sources()
                .filter(file -> file.startsWith(SOURCES.resolve("main")))
                .map(Path::getParent)
                .distinct()
                .filter(room -> !room.endsWith("communique"))
                .map(room -> () -> assertTrue(
                        Files.exists(room.resolve("package-info.java")), () -> room + " has no package-info.java")));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
