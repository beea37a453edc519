package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.communique.address.AddressKeys;
import org.communique.address.EmailAddress;
import org.communique.address.SealedAddress;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Seals the email addresses that were kept as they are typed, which takes keys that the database does not have. */
public class V012__seal_addresses extends BaseJavaMigration {

    private static final int BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        seal(connection, AddressKeys.of(configured(), connection));
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table comment drop column author_email, drop column email_key");
        }
    }

    private static List<String> configured() {
        return ConfigProvider.getConfig()
                .getOptionalValues(AddressKeys.SETTING, String.class)
                .orElse(List.of());
    }

    private static void seal(Connection connection, AddressKeys keys) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(
                        "update comment set email_sealed = ?, email_digest = ? where id = ?")) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery("select id, author_email from comment")) {
                int waiting = 0;
                while (rows.next()) {
                    SealedAddress address = keys.seal(new EmailAddress(rows.getString(2)));
                    update.setBytes(1, address.sealed());
                    update.setBytes(2, address.digest());
                    update.setObject(3, rows.getObject(1, UUID.class));
                    update.addBatch();
                    waiting = (waiting + 1) % BATCH;
                    if (waiting == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        }
    }
}
