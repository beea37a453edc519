package org.communique.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.communique.time.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokenTest {

    private static final String OLD = "2025:the-secret-of-the-year-before-last-year";
    private static final String NEW = "2026:the-secret-of-this-year-is-another-one";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final SignedToken token = new SignedToken("preview", Ids.next().toString(), now, now.plusSeconds(60), 3);

    private static Keyring keys(String... texts) {
        return Keyring.configured(List.of(texts), "KEYS");
    }

    private static Optional<SignedToken> read(String text, Keyring keys) {
        return SignedToken.read(text, "preview", keys);
    }

    @Test
    @DisplayName("A token for one thing opens no other")
    void hasPurpose() {
        assertEquals(Optional.empty(), SignedToken.read(token.sign(keys(NEW)), "form", keys(NEW)));
    }

    @Test
    @DisplayName("A token that was changed in any character opens nothing")
    void isWhole() {
        String signed = token.sign(keys(NEW));
        for (int at = 0; at < signed.length(); at++) {
            String changed =
                    signed.substring(0, at) + (signed.charAt(at) == 'A' ? 'B' : 'A') + signed.substring(at + 1);
            // The last character of base64url may carry bits that mean nothing.
            assertTrue(at == signed.length() - 1 || read(changed, keys(NEW)).isEmpty(), changed);
        }
    }

    @Test
    @DisplayName("A token opens what it names")
    void opens() {
        assertEquals(Optional.of(token), read(token.sign(keys(NEW)), keys(NEW)));
    }

    @Test
    @DisplayName("A key that signs no longer goes on opening what it signed, until it is taken away")
    void rotates() {
        String signed = token.sign(keys(OLD));
        assertEquals(Optional.of(token), read(signed, keys(NEW, OLD)));
        assertEquals(Optional.of(token), read(token.sign(keys(NEW, OLD)), keys(NEW)));
        assertEquals(Optional.empty(), read(signed, keys(NEW)));
        assertEquals(Optional.empty(), read(signed, keys(NEW.replace("2026", "2025"))));
    }

    @Test
    @DisplayName("A token that has expired opens nothing")
    void expires() {
        SignedToken expired = new SignedToken("preview", "x", now.minusSeconds(9), now.minusSeconds(1), 1);
        assertEquals(Optional.empty(), read(expired.sign(keys(NEW)), keys(NEW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:short",
                ":the-secret-of-this-year-is-another-one",
                "a b:the-secret-of-this-year-is-another"
            })
    @DisplayName("A key of another form is refused")
    void refuses(String text) {
        assertThrows(IllegalArgumentException.class, () -> keys(text));
    }
}
