package org.communique.keyoutcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.communique.label.LabelRef;
import org.communique.text.AnchoredText;

/**
 * An outcome as one statement reads it.
 *
 * @param changed see {@link Standing#since}
 * @param dueKey what it is ordered by when the order is by deadline
 * @param gatheredParties see {@link LabelRef#gathered}
 */
public record OutcomeLine(
        UUID id,
        long version,
        UUID articleId,
        String articleSlug,
        int position,
        String statement,
        Kind kind,
        OutcomeStatus status,
        LocalDate changed,
        LocalDate dueOn,
        LocalDate dueKey,
        Evidence evidence,
        Instant reportedAt,
        Instant updatedAt,
        String gatheredParties) {

    OutcomeLine(
            UUID id,
            long version,
            UUID articleId,
            String articleSlug,
            int position,
            String statement,
            Kind kind,
            String letter,
            LocalDate changed,
            LocalDate dueOn,
            LocalDate dueKey,
            Evidence evidence,
            Instant reportedAt,
            Instant updatedAt,
            String gatheredParties) {
        this(
                id,
                version,
                articleId,
                articleSlug,
                position,
                statement,
                kind,
                OutcomeStatus.of(letter),
                changed,
                dueOn,
                dueKey,
                evidence,
                reportedAt,
                updatedAt,
                gatheredParties);
    }

    /** The same with its evidence as it would stand in another text of its article. */
    public OutcomeLine in(AnchoredText text) {
        return new OutcomeLine(
                id,
                version,
                articleId,
                articleSlug,
                position,
                statement,
                kind,
                status,
                changed,
                dueOn,
                dueKey,
                evidence.follow(text),
                reportedAt,
                updatedAt,
                gatheredParties);
    }

    /** The day since which it stands as it does. */
    public LocalDate statusSince() {
        return Standing.since(changed, reportedAt);
    }

    public List<LabelRef> parties() {
        return LabelRef.all(gatheredParties);
    }
}
