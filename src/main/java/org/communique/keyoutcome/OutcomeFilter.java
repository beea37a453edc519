package org.communique.keyoutcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which outcomes a list is of. What is null was not asked for.
 *
 * @param parties slugs or former slugs, all of which must be bound or concerned; never null
 * @param topic slug or former slug of one of the article's topics
 * @param dueBefore excluded
 * @param dueAfter excluded
 * @param overdue whether the deadline has passed with nothing fulfilled, abandoned or superseded
 * @param statusSince the first day of those since which the status may have stood
 * @param evidence of the outcome or of one of its updates; asks for what is not public, too
 * @param text what is searched for in the statement, see {@link org.communique.article.SearchQuery}
 * @param asOf the day at whose end is looked, null for today
 */
public record OutcomeFilter(
        List<String> parties,
        Kind kind,
        OutcomeStatus status,
        String topic,
        UUID article,
        LocalDate dueBefore,
        LocalDate dueAfter,
        Boolean overdue,
        LocalDate statusSince,
        EvidenceState evidence,
        String text,
        LocalDate asOf) {

    /** Whether it asks for values of which some are rare and some frequent. */
    boolean narrows() {
        return !parties.isEmpty() || evidence != null || narrowsOtherwise();
    }

    private boolean narrowsOtherwise() {
        return kind != null || status != null || topic != null || article != null;
    }

    /**
     * Whether its rows are few, or at the end of an order, more often than each filter for itself tells: deadlines of long ago
     * are those of outcomes that were reported long ago, what was reported by a day is not due much later, and a party has its own
     * kinds, topics and deadlines.
     *
     * @param sort the order of the list
     */
    boolean isBestChosenFor(OutcomeSort sort) {
        boolean several = parties.size() > 1 || !parties.isEmpty() && (narrowsOtherwise() || statusSince != null);
        boolean byDeadline = dueBefore != null || dueAfter != null && asOf != null;
        return byDeadline && sort != OutcomeSort.DUE || several;
    }

    /** Whether it lets nothing through, whatever there is. */
    boolean contradictsItself() {
        return dueBefore != null && dueAfter != null && !dueAfter.isBefore(dueBefore)
                || statusSince != null && asOf != null && statusSince.isAfter(asOf)
                || status != null && Boolean.TRUE.equals(overdue) && !status.isOpen();
    }
}
