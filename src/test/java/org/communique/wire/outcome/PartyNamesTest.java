package org.communique.wire.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.communique.keyoutcome.Parties;
import org.communique.keyoutcome.PartyName;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyNamesTest {

    @Inject
    Parties parties;

    @Inject
    SessionFactory sessions;

    @Test
    @DisplayName("All names and aliases of parties are read in one statement")
    void names() {
        Party.known("United States", "Norway");
        Party.alias("united-states", "USA", "America").then().statusCode(200);
        sessions.getStatistics().clear();
        assertEquals(
                List.of(
                        new PartyName("Norway", "Norway"),
                        new PartyName("United States", "United States"),
                        new PartyName("USA", "United States"),
                        new PartyName("America", "United States")),
                parties.names());
        assertEquals(1, sessions.getStatistics().getPrepareStatementCount());
    }
}
