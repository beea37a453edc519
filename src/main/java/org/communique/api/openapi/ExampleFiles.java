package org.communique.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code openapi/examples}, which a build finds in a folder while it tests and in a jar when it packs. */
final class ExampleFiles {

    private static final String FOLDER = "openapi/examples";

    private ExampleFiles() {}

    /** The values by the names of their files, without the ending. */
    static Map<String, Object> read() {
        URL one = Thread.currentThread().getContextClassLoader().getResource(FOLDER + "/article.json");
        try {
            if (!one.getProtocol().equals("jar")) {
                return read(Path.of(URI.create(one.toString())).getParent());
            }
            URL jar = ((JarURLConnection) one.openConnection()).getJarFileURL();
            try (FileSystem packed = FileSystems.newFileSystem(Path.of(URI.create(jar.toString())))) {
                return read(packed.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path folder) throws IOException {
        Map<String, Object> read = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceAll("\\.json$", "");
                read.put(name, json.readValue(Files.readAllBytes(file), Object.class));
            }
        }
        return read;
    }
}
