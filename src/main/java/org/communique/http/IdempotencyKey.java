package org.communique.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A client's key for a safe retry, within the scope in which it is unique. What is kept under it can be read only by who
 * brings the key again: both the place it is kept at and the key it is encrypted with are made from it.
 */
public final class IdempotencyKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] place;
    private final byte[] secret;

    private IdempotencyKey(byte[] place, byte[] secret) {
        this.place = place;
        this.secret = secret;
    }

    /**
     * Reads the header.
     *
     * @param scope who asks for which operation; the same key in two scopes is two keys
     * @throws ProblemException {@code invalid_header} when it is not 1 to 64 of {@code [A-Za-z0-9_-]}
     */
    public static IdempotencyKey parse(String header, String scope) {
        if (!FORM.matcher(header).matches()) {
            throw ProblemException.invalidHeader("Idempotency-Key", "must be 1 to 64 letters, digits, - or _");
        }
        byte[] name = (header + '\n' + scope).getBytes(StandardCharsets.UTF_8);
        return new IdempotencyKey(mac("place".getBytes(StandardCharsets.UTF_8), name), mac(name, name));
    }

    /** Where the answer is kept: 32 bytes that do not tell the key. */
    byte[] place() {
        return place.clone();
    }

    /** A number to lock while a request with this key runs. */
    long lock() {
        return ByteBuffer.wrap(place).getLong();
    }

    /** A digest of a request body that only this key makes. */
    byte[] digest(byte[] body) {
        return mac(secret, body);
    }

    byte[] encrypt(byte[] plain) {
        try {
            byte[] nonce = new byte[IV_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(IV_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] decrypt(byte[] kept) {
        try {
            byte[] nonce = Arrays.copyOf(kept, IV_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(kept, IV_BYTES, kept.length - IV_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
