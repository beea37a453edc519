package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.communique.address.AddressKeys;
import org.communique.address.EmailAddress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An upgrade")
class AddressesSealedTest {

    private static final int COMMENTS = 2_500;

    @Test
    @DisplayName("seals the addresses of comments that were kept as they were typed")
    void seals() throws SQLException {
        Map<String, String> database = OwnDatabase.environment();
        migrate(database, "10");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            // Without an article: what comments refer to is not looked at here.
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into comment (id, version, article_id, thread_id, depth, author_name, author_email, email_key, body,
                      body_html, client_address, status, visible, pinned, created_at)
                    select gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 0, n, 'Reader' || n || '@Exämple.com',
                      'reader' || n || '@xn--exmple-cua.com', 'x', 'x', '192.0.2.7', 'approved', false, false, now()
                    from generate_series(1, %d) n
                    """.formatted(COMMENTS));
        }
        migrate(database, "latest");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select author_name, email_sealed, email_digest, c::text from comment c")) {
            AddressKeys keys = AddressKeys.of(List.of(), connection);
            int read = 0;
            while (rows.next()) {
                EmailAddress address = keys.open(rows.getBytes(2)).orElseThrow();
                assertEquals("Reader" + rows.getString(1) + "@Exämple.com", address.text());
                assertArrayEquals(
                        keys.digests(new EmailAddress("READER" + rows.getString(1) + "@exämple.com"))
                                .get(0),
                        rows.getBytes(3));
                assertFalse(rows.getString(4).contains("mple"), rows.getString(4));
                read++;
            }
            assertEquals(COMMENTS, read);
        }
    }

    private static void migrate(Map<String, String> database, String target) {
        Flyway.configure()
                .dataSource(
                        database.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        database.get("QUARKUS_DATASOURCE_USERNAME"),
                        database.get("QUARKUS_DATASOURCE_PASSWORD"))
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static Connection connect(Map<String, String> database) throws SQLException {
        return DriverManager.getConnection(
                database.get("QUARKUS_DATASOURCE_JDBC_URL"),
                database.get("QUARKUS_DATASOURCE_USERNAME"),
                database.get("QUARKUS_DATASOURCE_PASSWORD"));
    }
}
