package org.communique.wire.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.keyoutcome.PartyNames;
import org.communique.wire.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyNamesTest {

    @Inject
    PartyNames parties;

    @Test
    @DisplayName("All names and aliases of parties are read in one statement")
    void names() {
        Party.known("United States", "Norway");
        Party.alias("united-states", "USA", "America").then().statusCode(200);
        Requester staff = new Requester("test", Set.of(Role.READER));
        Map<String, String> names = new LinkedHashMap<>();
        assertEquals(1, Statements.during(() -> names.putAll(parties.knownTo(staff, UUID.randomUUID()))));
        assertEquals(
                List.of(
                        Map.entry("Norway", "Norway"),
                        Map.entry("United States", "United States"),
                        Map.entry("USA", "United States"),
                        Map.entry("America", "United States")),
                List.copyOf(names.entrySet()));
    }
}
