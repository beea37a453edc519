package org.communique.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules")
class PhraseTest {

    private static List<String> rules(String phrase) {
        return List.of("[groups]", "be = is are", "[plan]", "1 " + phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "agreed to | They agreed to meet. | agreed to",
                "agreed to | They agreed, to a man. |",
                "agreed to | They AGREED TO meet. | AGREED TO",
                "agreed to/on | They agreed on it. | agreed on",
                "@be due | It is due. | is due",
                "is not? due | It is due. | is due",
                "is not? due | It is not due. | is not due",
                "is not? due | It is now due. |",
                "is ~2 due | It is now all due. | is now all due",
                "is ~2 due | It is now not at due. |",
                "is ~2 due | It is, now, due. |",
                "is ~2 due | It is due due. | is due",
                "don't | We don’t. | don’t",
                "in 0000 | In 5 and in 1998. | in 1998",
                "in 0 | In 1998 and in 2,000. | in 2,000",
            })
    @DisplayName("find phrases by words, alternatives, groups, optional words and gaps within a clause")
    void find(String phrase, String sentence, String words) {
        Rules rules = RuleFile.read(rules(phrase));
        assertEquals(
                words,
                Sense.of(sentence, rules)
                        .map(sense -> sense.reasons().get(0).words())
                        .orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a? b", "~2 b", "a ~2", "a b?", "a ~x", "@none b", "a-b c", "a // b", "a ~60 b", "?"})
    @DisplayName("refuse phrases without the form, and name the line")
    void refuse(String phrase) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RuleFile.read(rules(phrase)));
        assertEquals("Line 4", refused.getMessage().substring(0, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[mood]\n1 a", "[plan]\na b", "[groups]\na b", "[groups]\na = b\na = c", "[threshold]\nx", "a"})
    @DisplayName("refuse lines without the form")
    void refuseLines(String file) {
        assertThrows(
                IllegalArgumentException.class, () -> RuleFile.read(file.lines().toList()));
    }

    @Test
    @DisplayName("are there for English in any region, and not for every language")
    void languages() {
        RuleShelf shelf = new RuleShelf();
        assertEquals(shelf.of("en"), shelf.of("en-GB"));
        assertEquals(true, shelf.of("en").isPresent());
        assertEquals(false, shelf.of("fr").isPresent());
    }
}
