package org.communique.keyoutcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All updates of one outcome, in the order of their days, those of a day in the order of their entry. */
final class History {

    private final List<UpdateLine> updates;
    private final Map<UUID, List<UpdateLine>> corrections = new HashMap<>();

    History(List<UpdateLine> updates) {
        this.updates = List.copyOf(updates);
        updates.stream()
                .filter(update -> update.corrects() != null)
                .forEach(update -> corrections
                        .computeIfAbsent(update.corrects(), id -> new ArrayList<>())
                        .add(update));
    }

    /** The days from one on which an outcome stands in one way until another on which it does no more. */
    record Period(LocalDate from, LocalDate until, OutcomeStatus status) {}

    /**
     * How the outcome stands to an audience, day by day. Of several updates of a day the last entered counts; one that says
     * again what is known already begins nothing new.
     *
     * @param reported the status that the report gave
     * @return periods without gaps over all days, at least one
     */
    List<Period> periods(OutcomeStatus reported, Audience audience) {
        List<Period> periods = new ArrayList<>();
        Period open = new Period(Standing.BEGINNING, Standing.END, reported);
        for (Map.Entry<LocalDate, OutcomeStatus> day : statusByDay(audience).entrySet()) {
            if (day.getValue() != open.status()) {
                periods.add(new Period(open.from(), day.getKey(), open.status()));
                open = new Period(day.getKey(), Standing.END, day.getValue());
            }
        }
        periods.add(open);
        return periods;
    }

    /** When the clock will change how the outcome stands; null for never. */
    Instant goodUntil() {
        return updates.stream()
                .map(UpdateLine::goodUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The states of what its updates quote, but for those that were struck. */
    Stream<EvidenceState> evidence() {
        return updates.stream()
                .filter(update -> !update.isStruck() && update.evidence() != null)
                .map(update -> update.evidence().state());
    }

    private Map<LocalDate, OutcomeStatus> statusByDay(Audience audience) {
        Predicate<UpdateLine> counts = update -> update.countsFor(audience);
        Map<LocalDate, OutcomeStatus> byDay = new TreeMap<>();
        updates.stream()
                .filter(counts)
                .filter(update -> correction(update, counts).isEmpty())
                .forEach(update -> byDay.put(update.on(), update.status()));
        return byDay;
    }

    /**
     * The entry that takes the place of one that was wrong: its correction, or that of a correction that does not show itself.
     *
     * @param shown which entries show themselves
     */
    Optional<UUID> correction(UpdateLine update, Predicate<UpdateLine> shown) {
        return corrections.getOrDefault(update.id(), List.of()).stream()
                .flatMap(correction ->
                        shown.test(correction) ? Stream.of(correction.id()) : correction(correction, shown).stream())
                .findFirst();
    }
}
