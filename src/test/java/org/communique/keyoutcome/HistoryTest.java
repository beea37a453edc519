package org.communique.keyoutcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.communique.article.ArticleStatus;
import org.communique.article.Publication;
import org.communique.keyoutcome.History.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of an outcome")
class HistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Instant NOW = Instant.parse("2025-03-01T00:00:00Z");

    @Test
    @DisplayName("gives for each day and audience the last entry by then that counts, in 2,000 random histories")
    void standsAsToldByThen() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            List<UpdateLine> updates = updates(random);
            for (Audience audience : Audience.values()) {
                List<Period> periods = new History(updates).periods(OutcomeStatus.REPORTED, audience);
                checkTiling(periods);
                for (int day = -1; day < 12; day++) {
                    LocalDate date = FIRST.plusDays(day);
                    assertEquals(expected(updates, audience, date), at(periods, date));
                }
            }
        }
    }

    private static void checkTiling(List<Period> periods) {
        assertEquals(Standing.BEGINNING, periods.get(0).from());
        assertEquals(Standing.END, periods.get(periods.size() - 1).until());
        for (int i = 1; i < periods.size(); i++) {
            assertEquals(periods.get(i - 1).until(), periods.get(i).from());
            assertNotEquals(periods.get(i - 1).status(), periods.get(i).status());
        }
    }

    private static OutcomeStatus at(List<Period> periods, LocalDate date) {
        return periods.stream()
                .filter(period -> !date.isBefore(period.from()) && date.isBefore(period.until()))
                .map(Period::status)
                .reduce((one, other) -> {
                    throw new AssertionError("two periods on one day");
                })
                .orElseThrow();
    }

    /** By the words of the contract, slowly. */
    private static OutcomeStatus expected(List<UpdateLine> updates, Audience audience, LocalDate date) {
        return updates.stream()
                .filter(update -> shown(update, audience) && !corrected(update, updates, audience))
                .filter(update -> !update.on().isAfter(date))
                .max(Comparator.comparing(UpdateLine::on).thenComparing(updates::indexOf))
                .map(UpdateLine::status)
                .orElse(OutcomeStatus.REPORTED);
    }

    private static boolean shown(UpdateLine update, Audience audience) {
        boolean published =
                update.source() == null || update.source().publishedAt().isBefore(NOW);
        return update.struckAt() == null && (audience == Audience.STAFF || published);
    }

    private static boolean corrected(UpdateLine update, List<UpdateLine> updates, Audience audience) {
        return updates.stream()
                .filter(other -> update.id().equals(other.corrects()))
                .anyMatch(other -> shown(other, audience) || corrected(other, updates, audience));
    }

    private static List<UpdateLine> updates(Random random) {
        List<UpdateLine> updates = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            UUID corrects = i > 0 && random.nextInt(3) == 0
                    ? updates.get(random.nextInt(i)).id()
                    : null;
            updates.add(update(i, corrects, random));
        }
        updates.sort(Comparator.comparing(UpdateLine::on).thenComparing(UpdateLine::id));
        return updates;
    }

    private static UpdateLine update(int number, UUID corrects, Random random) {
        boolean cited = random.nextBoolean();
        Instant publishedAt = random.nextBoolean() ? NOW.minusSeconds(1) : NOW.plusSeconds(1);
        return new UpdateLine(
                new UUID(0, number),
                0,
                new UUID(0, 0),
                OutcomeStatus.values()[random.nextInt(3)],
                FIRST.plusDays(random.nextInt(10)),
                null,
                cited ? new UUID(1, 1) : null,
                null,
                null,
                cited ? new Publication(ArticleStatus.SCHEDULED, publishedAt, null, false) : null,
                null,
                null,
                corrects,
                NOW,
                "somebody",
                random.nextInt(4) == 0 ? NOW : null,
                null,
                NOW);
    }
}
