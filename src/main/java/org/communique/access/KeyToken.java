package org.communique.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.secret.Sha256;

/**
 * An API key as its holder carries it: {@code cmq_<id>_<secret>}.
 *
 * @param id the public part, 1 to 64 letters and digits
 * @param secret the secret part, 16 to 128 letters, digits, underscores and hyphens; a made one has 256 random bits
 */
public record KeyToken(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("cmq_([A-Za-z0-9]{1,64})_([A-Za-z0-9_-]{16,128})");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 12;
    private static final int SECRET_LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new key that nobody has seen. */
    public static KeyToken make() {
        return new KeyToken(random(ID_LENGTH), random(SECRET_LENGTH));
    }

    /** The key in the text, or empty when it has another form. */
    public static Optional<KeyToken> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeyToken(form.group(1), form.group(2))) : Optional.empty();
    }

    /** SHA-256 of the secret, all that is kept of it. */
    byte[] digest() {
        return Sha256.of(secret);
    }

    /** The whole key, as it goes into {@code Authorization: Bearer}. */
    public String reveal() {
        return "cmq_" + id + "_" + secret;
    }

    /** Without the secret, so that a log line cannot hold it. */
    @Override
    public String toString() {
        return "cmq_" + id + "_…";
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
