package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.storage.DatabaseClock;
import org.jose4j.keys.HmacKey;

/**
 * The keys that previews are signed with: those of the settings, or one that the first node to need it makes and all find in
 * the database.
 */
@ApplicationScoped
class SigningKeys {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,32}):(\\S{32,})");
    private static final String MADE = "made";
    private static final int MADE_BYTES = 32;

    @Inject
    ArticleSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    DatabaseClock clock;

    private volatile Map<String, Key> keys;

    /** The keys by their names; the first is the one to sign with. */
    @Transactional
    Map<String, Key> all() {
        if (keys == null) {
            keys = settings.previewKeys().map(SigningKeys::configured).orElseGet(this::made);
        }
        return keys;
    }

    /**
     * Reads the keys of the settings.
     *
     * @throws IllegalArgumentException for one that has another form
     */
    static Map<String, Key> configured(List<String> texts) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        "COMMUNIQUE_ARTICLE_PREVIEW_KEYS must hold <id>:<secret>, with secrets of 32 characters or more.");
            }
            keys.put(form.group(1), new HmacKey(form.group(2).getBytes(StandardCharsets.UTF_8)));
        }
        return keys;
    }

    private Map<String, Key> made() {
        byte[] secret = new byte[MADE_BYTES];
        new SecureRandom().nextBytes(secret);
        entities.createNativeQuery("""
                        insert into signing_key (id, secret, created_at) values (:id, :secret, :now)
                        on conflict (id) do nothing
                        """)
                .setParameter("id", MADE)
                .setParameter("secret", secret)
                .setParameter("now", clock.now())
                .executeUpdate();
        byte[] kept = (byte[]) entities.createNativeQuery("select secret from signing_key where id = :id", byte[].class)
                .setParameter("id", MADE)
                .getSingleResult();
        return Map.of(MADE, new HmacKey(kept));
    }
}
