package org.communique.address;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.secret.Hmac;
import org.communique.secret.Keyring;
import org.communique.secret.Keyrings;
import org.communique.secret.Seal;

/** What addresses are sealed with: the first key writes, all read. */
public final class AddressKeys {

    /** The setting that names the keys. */
    public static final String SETTING = "communique.address.keys";

    /** What the key is called that the program makes. */
    static final String MADE = "address";

    private static final byte[] SEALING = "seal".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DIGESTING = "digest".getBytes(StandardCharsets.UTF_8);

    private final Keyring keys;

    AddressKeys(Keyring keys) {
        this.keys = keys;
    }

    /**
     * The keys that are configured, and behind them the one that a database keeps, for what was sealed before they were.
     *
     * @param configured none when only that one is to be used
     */
    public static AddressKeys of(List<String> configured, Connection connection) throws SQLException {
        Keyring made = Keyrings.made(MADE, connection);
        return new AddressKeys(
                configured.isEmpty()
                        ? made
                        : Keyring.configured(configured, SETTING).before(made));
    }

    /** Seals an address with the first key. */
    public SealedAddress seal(EmailAddress address) {
        byte[] id = keys.first().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = seal(keys.first()).close(address.text().getBytes(StandardCharsets.UTF_8));
        ByteBuffer kept = ByteBuffer.allocate(1 + id.length + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(sealed);
        return new SealedAddress(kept.array(), digest(address, keys.first()));
    }

    /** The address, or empty when the key that sealed it is not there any more, or another bears its name. */
    public Optional<EmailAddress> open(byte[] kept) {
        String id = new String(kept, 1, kept[0], StandardCharsets.US_ASCII);
        if (!keys.ids().contains(id)) {
            return Optional.empty();
        }
        byte[] sealed = Arrays.copyOfRange(kept, 1 + kept[0], kept.length);
        try {
            return Optional.of(new EmailAddress(new String(seal(id).open(sealed), StandardCharsets.UTF_8)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** What an address is found by: its digest under each key. */
    public List<byte[]> digests(EmailAddress address) {
        return keys.ids().stream().map(id -> digest(address, id)).toList();
    }

    private Seal seal(String id) {
        return new Seal(Hmac.of(secret(id), SEALING));
    }

    private byte[] digest(EmailAddress address, String id) {
        return Hmac.of(Hmac.of(secret(id), DIGESTING), address.key());
    }

    private byte[] secret(String id) {
        return keys.secret(id).orElseThrow();
    }
}
