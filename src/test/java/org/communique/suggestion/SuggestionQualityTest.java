package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionQualityTest {

    private static final double AIM = 0.8;

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held-out"})
    @DisplayName("Of the outcomes that reports tell and those that are suggested, four of five are the same at least")
    void meetsTheAim(String folder) throws IOException {
        Tally tally = Tally.of(Path.of("src/test/resources/suggestion", folder));
        assertTrue(tally.size() >= 60, () -> "too few: " + tally);
        assertTrue(tally.precision() >= AIM && tally.recall() >= AIM, tally::toString);
    }
}
