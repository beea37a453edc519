package org.communique.screening;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A blocked word")
class BlockedWordTest {

    private static boolean found(String word, String text) {
        return BlockedWord.of(FoldedText.of(word).words()).isIn(FoldedText.of(text), WrittenWords.of(text));
    }

    @ParameterizedTest
    @DisplayName("is found in letters of other scripts that look the same")
    @CsvSource({
        "casino, the саsino!",
        "casino, CАSINО",
        "casino, cas\u0456no",
        "casino, саsіпо саѕіno",
        "casino, cɑsino",
        "casino, са\u200Bsino",
        "casino, cаs\u0301ino",
        "bet, ВЕТ",
        "Free Money, fгee frее mоney",
        "viagra, νiagra",
        "казино, kазино кaзино",
        "НЕТ, HET",
        "оплата, oплaтa",
        "κόμμα, κoμμα",
        "porn, рorn"
    })
    void isFound(String word, String text) {
        assertTrue(found(word, text));
    }

    @ParameterizedTest
    @DisplayName("is found in its own script as before")
    @CsvSource({"казино, Онлайн-КАЗИНО", "ΟΔΟΣ, η οδός", "赌博, 我喜欢赌博网站", "سلام, سَلَام", "straße, STRASSE"})
    void isFoundInItsOwn(String word, String text) {
        assertTrue(found(word, text));
    }

    @ParameterizedTest
    @DisplayName("is not found in words of its own script that look alike, nor in ordinary words of other scripts")
    @CsvSource({
        "burn, bum",
        "fail, fall",
        "al, AI",
        "sik, sık",
        "casino, Новости о встрече министров в Женеве и о том что сказано",
        "sex, Он сказал что всех ждут",
        "poker, покер",
        "bet, Вот и нет",
        "het, нет",
        "spam, срам",
        "viagra, Η συνάντηση των υπουργών στην Αθήνα",
        "casino, саsinos",
        "casino, осcasino",
        "free money, frее the mоney",
        "free money, mоney frее"
    })
    void isNotFound(String word, String text) {
        assertFalse(found(word, text));
    }

    @Test
    @DisplayName("is looked for in time however long and odd the text")
    void inTime() {
        String text = "а\u0301b ".repeat(1_250) + "\uFDFA".repeat(1_000);
        assertTimeout(Duration.ofSeconds(2), () -> found("casino", text));
    }
}
