package org.communique.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory of the embedded way, which one running program at a time may use. */
final class DataDirectory {

    private static final String PASSWORD = "password";

    private final Path path;
    // Held, not used: a lock that is garbage collected is released.
    private final FileLock lock;
    private final String password;

    private DataDirectory(Path path, FileLock lock, String password) {
        this.path = path;
        this.lock = lock;
        this.password = password;
    }

    /** Creates the directory if need be, makes it its owner's alone and keeps others out for the life of the JVM. */
    static DataDirectory open(Path configured) {
        Path path = configured.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            // Links are resolved because running servers are recognised by the true path of their binaries.
            path = path.toRealPath();
            restrictToOwner(path);
            FileLock lock = lock(path);
            return new DataDirectory(path, lock, new SecretFile(path.resolve(PASSWORD)).readOrGenerate());
        } catch (IOException failure) {
            throw new Refusal(
                    "The data directory " + path + " cannot be used (" + reason(failure)
                            + "); set COMMUNIQUE_START_DATA_DIR to choose another.",
                    failure);
        }
    }

    private static String reason(IOException failure) {
        // Those of the file system name only the path.
        if (failure instanceof FileSystemException named && named.getReason() == null) {
            return named.getClass().getSimpleName().replace("Exception", "");
        }
        return Failure.oneLine(failure);
    }

    private static void restrictToOwner(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileLock lock(Path path) throws IOException {
        FileLock lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new Refusal("The data directory " + path + " is in use by another running Communiqué;"
                    + " set COMMUNIQUE_START_DATA_DIR to choose another.");
        }
        return lock;
    }

    /** Where the database's password is kept. */
    Path passwordFile() {
        return path.resolve(PASSWORD);
    }

    /** For whatever else the start has to keep. */
    Path path() {
        return path;
    }

    /** The database's files. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** PostgreSQL's programs, a directory of their own because zonky tidies up what lies beside them. */
    Path binaries() {
        return path.resolve("binaries");
    }

    /** What PostgreSQL has to say. */
    Path log() {
        return path.resolve("postgres.log");
    }

    /** The database's password. */
    String password() {
        return password;
    }
}
