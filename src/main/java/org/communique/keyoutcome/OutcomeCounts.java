package org.communique.keyoutcome;

import java.util.EnumMap;
import java.util.Map;

/** Numbers of outcomes. What none is of is absent. */
public record OutcomeCounts(Map<OutcomeStatus, Long> byStatus, Map<Kind, Long> byKind) {

    OutcomeCounts() {
        this(new EnumMap<>(OutcomeStatus.class), new EnumMap<>(Kind.class));
    }

    void add(OutcomeStatus status, Kind kind, long count) {
        byStatus.merge(status, count, Long::sum);
        byKind.merge(kind, count, Long::sum);
    }

    /** Each counted once. */
    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
