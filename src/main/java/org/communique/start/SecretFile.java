package org.communique.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Keeps a secret where only the owner of the files can read it. */
record SecretFile(Path path) {

    private static final int BYTES = 24;

    /** The secret; the first time, a new one. */
    String readOrGenerate() throws IOException {
        if (!Files.exists(path)) {
            write(generate());
        }
        return Files.readString(path).strip();
    }

    private static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Replaces the secret. */
    void write(String secret) throws IOException {
        // A temporary file is its owner's alone from the first moment, and moving it leaves no half-written one.
        Path written = Files.createTempFile(path.getParent(), "secret", null);
        Files.writeString(written, secret + System.lineSeparator());
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
