package org.communique.wire;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.communique.access.Role;
import org.communique.delivery.ResponseCache;
import org.eclipse.microprofile.config.ConfigProvider;

/** Empties all tables before each test that starts Quarkus, and makes one key of each role. */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    /**
     * Waits for who still writes, as emptying whole tables would. That costs new files for each table and index, so rows are
     * deleted as long as what they leave behind is small; order and triggers do not matter as all go.
     */
    private static final String EMPTY = """
            do $$
            declare
              names text[] := array(select quote_ident(tablename) from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history' order by tablename);
              name text;
            begin
              execute 'lock table ' || array_to_string(names, ', ') || ' in access exclusive mode';
              if (select max(pg_relation_size(each::regclass)) from unnest(names) as each) > 500000 then
                execute 'truncate ' || array_to_string(names, ', ');
              else
                set local session_replication_role = replica;
                foreach name in array names loop
                  if pg_relation_size(name::regclass) > 0 then
                    execute 'delete from ' || name;
                  end if;
                end loop;
              end if;
            end $$
            """;

    /** Kept from test to test, since a new one has to learn all tables anew. */
    private static Connection kept;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        try (Statement statement = kept().createStatement()) {
            statement.execute(EMPTY);
            // Without triggers nothing is told.
            Arc.container().instance(ResponseCache.class).get().clear();
            statement.execute(
                    Arrays.stream(Role.values()).map(EmptyDatabase::key).collect(Collectors.joining(";")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection kept() throws SQLException {
        if (kept == null || !kept.isValid(1)) {
            kept = connect();
        }
        return kept;
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
