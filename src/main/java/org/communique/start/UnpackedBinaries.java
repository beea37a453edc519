package org.communique.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs as zonky unpacks them, one directory for each version. */
record UnpackedBinaries(Path path) {

    /** Removes what was unpacked only in part: zonky would keep half-written files for whole ones. */
    void discardIncomplete() throws IOException {
        if (Files.exists(path)) {
            for (Path version : list()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    discard(version);
                }
            }
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> versions = Files.list(path)) {
            return versions.toList();
        }
    }

    private static void discard(Path version) throws IOException {
        try (Stream<Path> files = Files.walk(version)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
