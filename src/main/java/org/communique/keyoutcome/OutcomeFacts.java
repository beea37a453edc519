package org.communique.keyoutcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger takes from an outcome.
 *
 * @param reported the status that the report gave
 */
record OutcomeFacts(
        UUID id,
        OutcomeStatus reported,
        Kind kind,
        EvidenceState evidence,
        Instant reportedAt,
        Instant updatedAt,
        LocalDate dueKey) {

    static final String SELECT = """
            select new org.communique.keyoutcome.OutcomeFacts(
              o.id, o.reported, o.kind, o.evidence.state, o.reportedAt, o.updatedAt, o.dueKey)
            from KeyOutcome o
            """;

    static OutcomeFacts of(KeyOutcome outcome) {
        return new OutcomeFacts(
                outcome.id,
                outcome.reported,
                outcome.kind,
                outcome.evidence.state(),
                outcome.reportedAt,
                outcome.updatedAt,
                outcome.dueKey);
    }
}
