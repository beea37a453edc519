package org.communique.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded database's files, which are of use only once they have been initialised to the end. */
record ClusterFiles(Path path) {

    /** Makes room for a new initialisation when the last one was cut short; nothing is deleted. */
    void setAsideIncomplete() throws IOException {
        if (Files.exists(path) && !Files.exists(complete())) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".incomplete-" + System.currentTimeMillis()));
        }
    }

    void markComplete() {
        try {
            if (!Files.exists(complete())) {
                Files.createFile(complete());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path complete() {
        return path.resolve("communique.complete");
    }
}
