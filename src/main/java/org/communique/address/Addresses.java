package org.communique.address;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Seals and finds email addresses with the keys of the running program. */
@ApplicationScoped
public class Addresses {

    private final AddressSettings settings;
    private final DataSource database;

    private AddressKeys keys;

    Addresses(AddressSettings settings, DataSource database) {
        this.settings = settings;
        this.database = database;
    }

    /** First of all, for others take comments as they start; refuses keys that cannot seal. */
    void read(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) throws SQLException {
        try (Connection connection = database.getConnection()) {
            keys = AddressKeys.of(settings.keys().orElse(List.of()), connection);
        }
    }

    /** Seals an address. */
    public SealedAddress seal(EmailAddress address) {
        return keys.seal(address);
    }

    /** The address, or empty when there is none or its key is gone. */
    public Optional<EmailAddress> open(byte[] sealed) {
        return sealed == null ? Optional.empty() : keys.open(sealed);
    }

    /** What an address is found by. */
    public List<byte[]> digests(EmailAddress address) {
        return keys.digests(address);
    }

    /** Whether a digest is that of an address, under whichever key. */
    public boolean isOf(EmailAddress address, byte[] digest) {
        return digests(address).stream().anyMatch(known -> Arrays.equals(known, digest));
    }
}
