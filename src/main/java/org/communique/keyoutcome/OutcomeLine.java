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
 * @param letter of its status
 * @param changed see {@link Standing#since}
 * @param dueKey what it is ordered by when the order is by deadline
 * @param overtaken whether the clock may have changed its status since the ledger was kept
 * @param gatheredParties see {@link LabelRef#gathered}
 */
public record OutcomeLine(
        UUID id,
        long version,
        UUID articleId,
        long articleVersion,
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
        boolean overtaken,
        String gatheredParties) {

    /** The same with its evidence as it would stand in another text of its article. */
    public OutcomeLine in(AnchoredText text) {
        return new OutcomeLine(
                id,
                version,
                articleId,
                articleVersion,
                articleSlug,
                position,
                statement,
                kind,
                letter,
                changed,
                dueOn,
                dueKey,
                evidence.follow(text),
                reportedAt,
                updatedAt,
                overtaken,
                gatheredParties);
    }

    public OutcomeStatus status() {
        return OutcomeStatus.of(letter);
    }

    /** The day since which it stands as it does. */
    public LocalDate statusSince() {
        return Standing.since(changed, reportedAt);
    }

    public List<LabelRef> parties() {
        return LabelRef.all(gatheredParties);
    }
}
