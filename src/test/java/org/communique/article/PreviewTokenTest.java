package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.Key;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.time.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTokenTest {

    private static final String OLD = "2025:the-secret-of-the-year-before-last-year";
    private static final String NEW = "2026:the-secret-of-this-year-is-another-one";

    private final PreviewToken token =
            new PreviewToken(Ids.next(), 3, Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS));

    private static Map<String, Key> keys(String... texts) {
        return SigningKeys.configured(List.of(texts));
    }

    @Test
    @DisplayName("A token opens what it names")
    void opens() {
        assertEquals(Optional.of(token), PreviewToken.read(token.sign(keys(NEW)), keys(NEW)));
    }

    @Test
    @DisplayName("A key that signs no longer goes on opening what it signed, until it is taken away")
    void rotates() {
        String signed = token.sign(keys(OLD));
        assertEquals(Optional.of(token), PreviewToken.read(signed, keys(NEW, OLD)));
        assertEquals(Optional.of(token), PreviewToken.read(token.sign(keys(NEW, OLD)), keys(NEW)));
        assertEquals(Optional.empty(), PreviewToken.read(signed, keys(NEW)));
        assertEquals(Optional.empty(), PreviewToken.read(signed, keys(NEW.replace("2026", "2025"))));
    }

    @Test
    @DisplayName("A token that has expired opens nothing")
    void expires() {
        PreviewToken expired = new PreviewToken(Ids.next(), 1, Instant.now().minusSeconds(1));
        assertEquals(Optional.empty(), PreviewToken.read(expired.sign(keys(NEW)), keys(NEW)));
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
