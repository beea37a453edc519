package org.communique.wire.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.keyoutcome.PartyNames;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyNamesTest {

    @Inject
    PartyNames parties;

    @Inject
    SessionFactory sessions;

    @Test
    @DisplayName("All names and aliases of parties are read in one statement")
    void names() {
        Party.known("United States", "Norway");
        Party.alias("united-states", "USA", "America").then().statusCode(200);
        sessions.getStatistics().clear();
        Requester staff = new Requester("test", Set.of(Role.READER));
        assertEquals(
                List.of(
                        Map.entry("Norway", "Norway"),
                        Map.entry("United States", "United States"),
                        Map.entry("USA", "United States"),
                        Map.entry("America", "United States")),
                List.copyOf(parties.knownTo(staff, UUID.randomUUID()).entrySet()));
        assertEquals(1, sessions.getStatistics().getPrepareStatementCount());
    }
}
