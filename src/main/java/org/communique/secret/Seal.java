package org.communique.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encryption that notices changes: AES in Galois/Counter Mode (NIST SP 800-38D), the nonce in front. */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Encrypts; the same text twice gives different bytes. */
    public byte[] close(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException when the bytes are not what this key made
     */
    public byte[] open(byte[] closed) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(closed, NONCE_BYTES),
                Arrays.copyOfRange(closed, NONCE_BYTES, closed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
