package org.communique.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A comment as moderators see it, private members included.
 *
 * @param decisions what was decided so far, the oldest first
 */
public record ModerationCase(
        UUID id,
        long version,
        String articleSlug,
        UUID parentId,
        String authorName,
        String authorEmail,
        String authorUrl,
        String clientAddress,
        String body,
        String bodyHtml,
        CommentStatus status,
        boolean visible,
        Instant createdAt,
        Instant editedAt,
        List<Entry> decisions) {

    /**
     * One decision.
     *
     * @param rule name of what decided
     * @param decidedBy subject of the moderator's credentials, null when no person decided
     */
    public record Entry(CommentStatus status, String rule, String reason, String decidedBy, Instant decidedAt) {}

    ModerationCase with(List<Entry> entries) {
        return new ModerationCase(
                id,
                version,
                articleSlug,
                parentId,
                authorName,
                authorEmail,
                authorUrl,
                clientAddress,
                body,
                bodyHtml,
                status,
                visible,
                createdAt,
                editedAt,
                entries);
    }
}
