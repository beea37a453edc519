package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ServedDatabaseTest {

    private final ServedDatabase database =
            new ServedDatabase("jdbc:postgresql://db/news?password=secret", "news", "secret");

    @Test
    void refusesAVersionThatIsTooOldWithoutTellingThePassword() {
        Refusal refusal = assertThrows(Refusal.class, () -> database.requireVersion(14));
        assertEquals(
                "The database at jdbc:postgresql://db/news is PostgreSQL 14; version 15 or newer is needed.",
                refusal.getMessage());
    }

    @Test
    void takesTheOldestSupportedVersion() {
        assertDoesNotThrow(() -> database.requireVersion(15));
    }

    @Test
    void refusesAnotherKindOfDatabase() {
        assertThrows(Refusal.class, () -> new ServedDatabase("jdbc:mysql://db/news", "", "").requireUsable());
    }
}
