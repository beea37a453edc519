package org.communique.start;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.address.AddressKeys;
import org.communique.cdn.Cdn;
import org.communique.cdn.CdnSettings;

/** What happens before Quarkus runs: the way to run is chosen, and its database made ready or at least reached. */
final class Preparation {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String REPLICA_URL = "quarkus.datasource.replica.jdbc.url";
    private static final String HOST = "quarkus.http.host";
    private static final String EVENT_LOOPS = "quarkus.vertx.event-loops-pool-size";
    private static final String EXEMPT = "communique.limit.exempt";

    private final SmallRyeConfig config;

    Preparation(SmallRyeConfig config) {
        this.config = config;
    }

    void run() {
        Mode mode = value(DATABASE_URL).isEmpty() ? Mode.EMBEDDED : Mode.SERVED;
        // One gives some 80,000 kept answers a second; the other processors are for what is made anew.
        byDefault(EVENT_LOOPS, Integer.toString(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)));
        if (mode == Mode.EMBEDDED) {
            byDefault(HOST, "127.0.0.1");
            // Who tries the program out at its own machine is no crowd.
            byDefault(EXEMPT, "127.0.0.0/8,::1");
        }
        FirstAdminKey.configured(config.getConfigMapping(FirstAdminKey.Settings.class));
        Cdn.check(config.getConfigMapping(CdnSettings.class));
        checkReplica(mode);
        HttpPort.of(config).requireFree();
        if (mode == Mode.EMBEDDED) {
            startDatabase();
        } else {
            new ServedDatabase(value(DATABASE_URL), username(), password()).requireUsable();
        }
        mode.choose();
    }

    private void byDefault(String name, String value) {
        if (value(name).isEmpty()) {
            System.setProperty(name, value);
        }
    }

    /** One that cannot be reached is no reason not to start. */
    private void checkReplica(Mode mode) {
        String url = value(REPLICA_URL);
        if (!url.isEmpty() && mode == Mode.EMBEDDED) {
            throw new Refusal("QUARKUS_DATASOURCE_REPLICA_JDBC_URL is set without QUARKUS_DATASOURCE_JDBC_URL.");
        }
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("QUARKUS_DATASOURCE_REPLICA_JDBC_URL must begin with jdbc:postgresql:");
        }
    }

    private void startDatabase() {
        if (!isEmbeddable()) {
            throw new Refusal("No database is configured; set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        DataDirectory directory =
                DataDirectory.open(config.getConfigMapping(StartSettings.class).dataDir());
        EmbeddedDatabase database = new EmbeddedDatabase(directory);
        Runtime.getRuntime().addShutdownHook(new DatabaseShutdown(database));
        database.start();
        System.setProperty(DATABASE_URL, database.url());
        System.setProperty("quarkus.datasource.username", ApplicationDatabase.NAME);
        System.setProperty("quarkus.datasource.password", directory.password());
        keepAddressKey(directory);
    }

    /** Behind those that are configured, beside the data and not in them: who has a copy of the database cannot read them. */
    private void keepAddressKey(DataDirectory directory) {
        try {
            String kept = "data:" + new SecretFile(directory.path().resolve("address-key")).readOrGenerate();
            System.setProperty(
                    AddressKeys.SETTING,
                    value(AddressKeys.SETTING).isEmpty() ? kept : value(AddressKeys.SETTING) + ',' + kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmbeddable() {
        try {
            Class.forName("io.zonky.test.db.postgres.embedded.EmbeddedPostgres");
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private String username() {
        return value("quarkus.datasource.username");
    }

    private String password() {
        return value("quarkus.datasource.password");
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
