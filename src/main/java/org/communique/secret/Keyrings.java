package org.communique.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Gives each purpose its keys: those of its setting, or one that the first node to need it makes and all find in the
 * database.
 */
@ApplicationScoped
public class Keyrings {

    private static final int MADE_BYTES = 32;

    private final DataSource database;
    private final Map<String, Keyring> rings = new ConcurrentHashMap<>();

    Keyrings(DataSource database) {
        this.database = database;
    }

    /**
     * The keys of a purpose.
     *
     * @param purpose names the key that is made where none is configured
     * @param setting the name of the setting, for messages
     * @throws IllegalArgumentException when the setting has another form
     */
    public Keyring of(String purpose, Optional<List<String>> configured, String setting) {
        return rings.computeIfAbsent(
                purpose,
                name -> configured
                        .map(texts -> Keyring.configured(texts, setting))
                        .orElseGet(() -> made(name)));
    }

    /** In a transaction of its own: what is signed must not outlive its key when the caller's is rolled back. */
    private Keyring made(String purpose) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return made(purpose, connection);
            }
        });
    }

    /** The key that is kept in a database for a purpose, made if need be. */
    public static Keyring made(String purpose, Connection connection) throws SQLException {
        byte[] secret = new byte[MADE_BYTES];
        new SecureRandom().nextBytes(secret);
        try (PreparedStatement insertion = connection.prepareStatement(
                "insert into signing_key (id, secret, created_at) values (?, ?, now()) on conflict (id) do nothing")) {
            insertion.setString(1, purpose);
            insertion.setBytes(2, secret);
            insertion.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement("select secret from signing_key where id = ?")) {
            query.setString(1, purpose);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Keyring.of(purpose, rows.getBytes(1));
            }
        }
    }
}
