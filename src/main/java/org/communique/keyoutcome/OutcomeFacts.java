package org.communique.keyoutcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger takes from an outcome and its article.
 *
 * @param reported the status that the report gave
 */
record OutcomeFacts(
        UUID id,
        OutcomeStatus reported,
        Kind kind,
        Instant reportedAt,
        Instant updatedAt,
        LocalDate dueKey,
        PublicTime publication) {

    static final String SELECT = """
            select new org.communique.keyoutcome.OutcomeFacts(o.id, o.reported, o.kind, o.reportedAt, o.updatedAt, o.dueKey,
              a.publication.publishedAt, a.publication.unpublishAt)
            from KeyOutcome o join Article a on a.id = o.articleId
            """;

    OutcomeFacts(
            UUID id,
            OutcomeStatus reported,
            Kind kind,
            Instant reportedAt,
            Instant updatedAt,
            LocalDate dueKey,
            Instant publishedAt,
            Instant unpublishAt) {
        this(id, reported, kind, reportedAt, updatedAt, dueKey, new PublicTime(publishedAt, unpublishAt));
    }

    /** Those of an outcome whose article is not known to be public. */
    static OutcomeFacts of(KeyOutcome outcome) {
        return new OutcomeFacts(
                outcome.id,
                outcome.reported,
                outcome.kind,
                outcome.reportedAt,
                outcome.updatedAt,
                outcome.dueKey,
                null);
    }
}
