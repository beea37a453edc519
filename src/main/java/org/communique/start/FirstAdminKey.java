package org.communique.start;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.access.ApiKeys;
import org.communique.access.KeyToken;
import org.communique.access.Role;

/** Makes sure that somebody can get in: with the operator's key, or with one made on the first embedded start. */
@ApplicationScoped
class FirstAdminKey {

    private static final String FILE = "admin-key";

    /** Settings of access. */
    @ConfigMapping(prefix = "communique.access")
    interface Settings {

        /** A first key of the role admin, {@code cmq_<id>_<secret>}; none by default. */
        Optional<String> adminKey();
    }

    private final Settings settings;
    private final StartSettings start;
    private final Mode mode;
    private final ApiKeys keys;

    private String line;

    FirstAdminKey(Settings settings, StartSettings start, Mode mode, ApiKeys keys) {
        this.settings = settings;
        this.start = start;
        this.mode = mode;
        this.keys = keys;
    }

    /**
     * The key that is configured, if one is; asked for before anything is touched, too.
     *
     * @throws Refusal when it has another form
     */
    static Optional<KeyToken> configured(Settings settings) {
        return settings.adminKey()
                .map(key -> KeyToken.parse(key)
                        .orElseThrow(
                                () -> new Refusal("COMMUNIQUE_ACCESS_ADMIN_KEY must look like cmq_<id>_<secret>: an id"
                                        + " of letters and digits, a secret of 16 to 128 letters, digits, - or _.")));
    }

    void ensure(@Observes StartupEvent started) {
        Optional<KeyToken> configured = configured(settings);
        if (configured.isPresent()) {
            keys.ensureAdmin(configured.get());
            line = "the one in COMMUNIQUE_ACCESS_ADMIN_KEY";
        } else if (keys.adminExists()) {
            line = mode == Mode.EMBEDDED ? "in " + file() : "one was made earlier";
        } else {
            line = mode == Mode.EMBEDDED ? make() : "none; set COMMUNIQUE_ACCESS_ADMIN_KEY to make one";
        }
    }

    /** The file goes first: a key that nobody can read would lock everybody out. */
    private String make() {
        KeyToken token = KeyToken.make();
        try {
            new SecretFile(file()).write(token.reveal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keys.add(token, Role.ADMIN, "First admin key", null);
        return token.reveal() + " (kept in " + file() + ")";
    }

    private Path file() {
        return start.dataDir().resolve(FILE);
    }

    /** What to say about it, without a label. */
    String line() {
        return line;
    }
}
