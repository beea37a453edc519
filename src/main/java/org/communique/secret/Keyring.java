package org.communique.secret;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets by their names, in an order: the first is the one to write with, all can read. */
public final class Keyring {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,32}):(\\S{32,})");

    private final Map<String, byte[]> secrets;

    private Keyring(Map<String, byte[]> secrets) {
        this.secrets = secrets;
    }

    /**
     * The keys of a setting.
     *
     * @param texts {@code <id>:<secret>} each, a secret of 32 characters or more
     * @param setting its name, for the message
     * @throws IllegalArgumentException for one that has another form
     */
    public static Keyring configured(List<String> texts, String setting) {
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        setting + " must hold <id>:<secret>, with secrets of 32 characters or more.");
            }
            secrets.put(form.group(1), form.group(2).getBytes(StandardCharsets.UTF_8));
        }
        return new Keyring(secrets);
    }

    /** One key alone. */
    static Keyring of(String id, byte[] secret) {
        return new Keyring(Map.of(id, secret.clone()));
    }

    /** These keys, and behind them those of another ring. */
    public Keyring before(Keyring others) {
        Map<String, byte[]> all = new LinkedHashMap<>(secrets);
        others.secrets.forEach(all::putIfAbsent);
        return new Keyring(all);
    }

    /** The name of the key to write with. */
    public String first() {
        return ids().get(0);
    }

    /** The names of all keys, the one to write with first. */
    public List<String> ids() {
        return List.copyOf(secrets.keySet());
    }

    /** The secret of that name, if there is one. */
    public Optional<byte[]> secret(String id) {
        return Optional.ofNullable(secrets.get(id)).map(byte[]::clone);
    }
}
