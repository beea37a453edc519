package org.communique.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as the public sees it. A deleted one shows nothing but its place.
 *
 * @param shownUnderId where a tree shows it
 * @param replyCount replies to it that show
 */
public record CommentLine(
        UUID id,
        String articleSlug,
        UUID parentId,
        UUID shownUnderId,
        boolean deleted,
        String authorName,
        String authorUrl,
        String bodyHtml,
        Instant createdAt,
        Instant editedAt,
        boolean pinned,
        long replyCount) {}
