package org.communique.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.communique.secret.Hmac;
import org.communique.secret.Seal;

/**
 * A client's key for a safe retry, within the scope in which it is unique. What is kept under it can be read only by who
 * brings the key again: both the place it is kept at and the key it is encrypted with are made from it.
 */
public final class IdempotencyKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

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
        return new IdempotencyKey(Hmac.of("place".getBytes(StandardCharsets.UTF_8), name), Hmac.of(name, name));
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
        return Hmac.of(secret, body);
    }

    byte[] encrypt(byte[] plain) {
        return new Seal(secret).close(plain);
    }

    byte[] decrypt(byte[] kept) {
        return new Seal(secret).open(kept);
    }
}
