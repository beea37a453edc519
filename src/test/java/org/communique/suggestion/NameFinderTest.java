package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of parties")
class NameFinderTest {

    private static final NameFinder NAMES = new NameFinder(Map.of(
            "Russia", "Russia",
            "U.S.", "United States",
            "United States", "United States",
            "United", "United Airways",
            "Côte d'Ivoire", "Côte d'Ivoire",
            "Bank of Oslo", "Bank of Oslo",
            "Oslo", "Oslo",
            "AT&T", "AT&T"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia and the United States met. | Russia, United States",
                "The U.S. and Russia; Russia's ambassador. | United States, Russia",
                "A U.S.-led force. | United States",
                "United they stand. | United Airways",
                "Prussia, Russian and russia. |",
                "It met Côte d’Ivoire’s envoy. | Côte d'Ivoire",
                "The Bank of Oslo lent. | Bank of Oslo",
                "The Bank of Osloers lent. |",
                "The Bank of, well, Oslo. | Oslo",
                "AT&T. | AT&T",
                "Russia | Russia",
            })
    @DisplayName("are found as whole words, the longest first, each party once")
    void found(String sentence, String parties) {
        assertEquals(parties == null ? "" : parties, String.join(", ", NAMES.in(sentence)));
    }

    @Test
    @DisplayName("may be many that begin alike")
    void many() {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            names.put("United Company " + i, "Company " + i);
        }
        NameFinder finder = new NameFinder(names);
        assertEquals(List.of("Company 4321"), List.copyOf(finder.in("A deal with United Company 4321 was struck.")));
        assertEquals(List.of(), List.copyOf(finder.in("United Company ".repeat(10_000))));
    }
}
