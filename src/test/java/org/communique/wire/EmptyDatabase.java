package org.communique.wire;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.communique.access.Role;
import org.eclipse.microprofile.config.ConfigProvider;

/** Empties all tables before each test that starts Quarkus, and makes one key of each role. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    private static final String TRUNCATE = """
            do $$ begin
              execute (select 'truncate ' || string_agg(format('%I', tablename), ', ' order by tablename) from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history');
            end $$
            """;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TRUNCATE);
            statement.execute(
                    Arrays.stream(Role.values()).map(EmptyDatabase::key).collect(Collectors.joining(";")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the test's own, beside the program's. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private static String key(Role role) {
        return """
                insert into api_key (id, version, token_id, secret_digest, role, label, created_at)
                values (gen_random_uuid(), 0, '%1$s', sha256('%2$s'), '%1$s', '%1$s', now())
                """.formatted(role.label(), Wire.secret(role));
    }
}
