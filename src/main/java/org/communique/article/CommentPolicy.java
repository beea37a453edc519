package org.communique.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How an article takes comments.
 *
 * @param open whether it takes any
 * @param closesAfterDays days of 24 hours after publication until it takes none, 1 to 36,500; null for no end
 * @param moderation which ones wait
 */
@Embeddable
public record CommentPolicy(
        @Column(name = "comments_open") boolean open,
        @Column(name = "comments_close_after_days") Integer closesAfterDays,
        @Column(name = "comment_moderation") Moderation moderation) {

    /** Open, without end, first comments wait. */
    public static final CommentPolicy DEFAULT = new CommentPolicy(true, null, Moderation.FIRST);

    /** When comments close for an article published then, or null when they never do. */
    public Instant closesAt(Instant publishedAt) {
        return closesAfterDays == null || publishedAt == null
                ? null
                : publishedAt.plus(Duration.ofDays(closesAfterDays));
    }

    /** Whether a public article takes comments at that moment. */
    public boolean openAt(Instant now, Instant publishedAt) {
        Instant end = closesAt(publishedAt);
        return open && (end == null || now.isBefore(end));
    }
}
