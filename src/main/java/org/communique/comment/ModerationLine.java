package org.communique.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A comment with what moderators see of it, as it is kept. */
public record ModerationLine(
        UUID id,
        long version,
        String articleSlug,
        UUID parentId,
        String authorName,
        String authorUrl,
        String body,
        byte[] emailSealed,
        boolean proven,
        String clientAddress,
        String bodyHtml,
        CommentStatus status,
        List<String> heldBy,
        boolean visible,
        boolean pinned,
        Instant createdAt,
        Instant editedAt) {}
