package org.communique.comment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.communique.secret.Hmac;
import org.communique.secret.Keyring;
import org.communique.secret.Keyrings;
import org.communique.secret.SignedToken;

/** Signs what is given to people who comment, and reads it again. */
@ApplicationScoped
public class CommentTokens {

    private static final String KEYS = "comment";
    private static final String KEYS_SETTING = "COMMUNIQUE_COMMENT_TOKEN_KEYS";

    @Inject
    CommentSettings settings;

    @Inject
    Keyrings keyrings;

    /** Refuses to start with keys that cannot sign. */
    void check(@Observes StartupEvent started) {
        settings.tokenKeys().ifPresent(keys -> Keyring.configured(keys, KEYS_SETTING));
    }

    /** A token about something. */
    public String sign(String purpose, String subject, Instant now, Duration life) {
        return new SignedToken(purpose, subject, now, now.plus(life), 0).sign(keys());
    }

    /** The token that a text is, or empty when it is not one for that purpose, or not any more. */
    public Optional<SignedToken> read(String purpose, String text) {
        return SignedToken.read(text, purpose, keys());
    }

    /** 32 bytes that tell texts apart and no more. */
    byte[] digest(String text) {
        return Hmac.of(keys().secret(keys().first()).orElseThrow(), text);
    }

    private Keyring keys() {
        return keyrings.of(KEYS, settings.tokenKeys(), KEYS_SETTING);
    }
}
