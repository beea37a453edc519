package org.communique.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.screening.Finding;

/**
 * A comment as moderators see it, private members included.
 *
 * @param authorEmail null when it is not held any more, or cannot be read with the keys that there are
 * @param decisions what was decided so far, the oldest first
 * @param history what it said before, the oldest first
 * @param reports of readers, the oldest first
 * @param appeal of its author, or null
 */
public record ModerationCase(
        ModerationLine comment,
        String authorEmail,
        List<Entry> decisions,
        List<Earlier> history,
        List<Report> reports,
        Statements.Appeal appeal) {

    /** The comment's id. */
    public UUID id() {
        return comment.id();
    }

    /**
     * One decision.
     *
     * @param rule name of what decided
     * @param findings what each check found; none when a person decided
     * @param decidedBy subject of the moderator's credentials, null when no person decided
     */
    public record Entry(
            CommentStatus status,
            String rule,
            String reason,
            List<Finding> findings,
            String decidedBy,
            Instant decidedAt) {}

    /** What the comment said until a moment. */
    public record Earlier(CommentText text, Instant replacedAt) {}

    /**
     * A reader's report.
     *
     * @param detail or null
     * @param settledAt when a moderator decided about the comment afterwards, or null
     */
    public record Report(ReportReason reason, String detail, Instant reportedAt, Instant settledAt) {}
}
