package org.communique.comment;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.communique.secret.Sha256;

/** What the author of a comment shows to see and change it; shown once, of which only a digest is kept. */
public record EditToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static EditToken make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new EditToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256: of 32 random bytes nothing can be guessed. */
    byte[] digest() {
        return Sha256.of(text);
    }

    /** Whether it is the token of that digest; takes as long for all that are not. */
    boolean opens(byte[] digest) {
        return digest != null && MessageDigest.isEqual(digest(), digest);
    }
}
