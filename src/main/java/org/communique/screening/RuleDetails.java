package org.communique.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * A rule as moderators see it.
 *
 * @param createdBy subject of the credentials of who made it
 */
public record RuleDetails(
        UUID id,
        long version,
        RuleKind kind,
        String value,
        Result result,
        String note,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** What it says. */
    public RuleContent content() {
        return new RuleContent(kind, value, result, note);
    }
}
