package org.communique.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A quota")
class QuotaTest {

    @ParameterizedTest
    @CsvSource({
        "20/m, 20, PT1M",
        "5/10s, 5, PT10S",
        "1/s, 1, PT1S",
        "1000/24h, 1000, PT24H",
        "9999999/24h, 9999999, PT24H"
    })
    @DisplayName("is read from a number and a time")
    void isRead(String text, int requests, Duration window) {
        assertEquals(new Quota(requests, window), Quota.parse(text));
        assertEquals(new Quota(requests, window), Quota.parse(Quota.parse(text).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "20/",
                "/m",
                "0/m",
                "-1/m",
                "20/0m",
                "20/d",
                "20/M",
                "20 / m",
                "20/1.5m",
                "10000000/m",
                "1/25h",
                "1/1441m",
                "1/86401s",
                "OFF"
            })
    @DisplayName("is nothing else")
    void isNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quota.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = "off")
    @DisplayName("may be none")
    void mayBeNone(String text) {
        assertFalse(Quota.parse(text).isLimited());
        assertEquals(text, Quota.parse(text).toString());
    }
}
