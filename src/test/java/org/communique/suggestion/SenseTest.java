package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sentence in English")
class SenseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The two sides agreed to exchange notes. | agreement",
                "The two sides did not agree to exchange notes. | none",
                "The two sides failed to reach an agreement. | none",
                "They have yet to sign the treaty. | none",
                "The ministers signed a treaty. | agreement",
                "A treaty signed ten years ago has lapsed. | none",
                "Talks had broken down twice. | none",
                "Russia pledged to withdraw its troops. | commitment",
                "Russia refused to commit to a date. | none",
                "The next round is scheduled for May. | plan",
                "Nothing will not be published. | none",
                "The ministers discussed visas. | discussion",
                "Ukraine expressed deep concern about the talks. | concern",
                "Ukraine was not invited to the talks. | exclusion",
                "The talks were held without representation of the towns. | exclusion",
                "The treaty does not cover fisheries. | exclusion",
                "It rained. | none",
            })
    @DisplayName("tells of a kind of outcome, or of none")
    void kind(String sentence, String kind) {
        assertEquals(
                kind,
                Sense.of(sentence, English.RULES)
                        .map(sense -> sense.kind().name().toLowerCase(Locale.ROOT))
                        .orElse("none"));
    }

    @Test
    @DisplayName("tells why, in the words that it has")
    void reasons() {
        Sense sense = Sense.of("The US warned that ministers had raised objections to it.", English.RULES)
                .orElseThrow();
        assertEquals(
                "[warned that, raised objections]",
                sense.reasons().stream().map(Reason::words).toList().toString());
    }
}
