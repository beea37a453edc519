package org.communique.keyoutcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.Publication;

/**
 * An update as one statement reads it, with the article that reports it.
 *
 * @param articleId null, as all of the article is, when another source reports it
 * @param source the article's publication as it is stored
 * @param readAt the moment of reading, by the clock of the database
 */
public record UpdateLine(
        UUID id,
        long version,
        UUID outcomeId,
        OutcomeStatus status,
        LocalDate on,
        String note,
        UUID articleId,
        String articleSlug,
        String articleTitle,
        Publication source,
        Evidence evidence,
        String sourceUrl,
        UUID corrects,
        Instant createdAt,
        String createdBy,
        Instant struckAt,
        String strikeReason,
        Instant readAt) {

    /** Whether it counts, to an audience. */
    boolean countsFor(Audience audience) {
        return !isStruck() && (audience == Audience.STAFF || hasPublicSource());
    }

    /** Whether somebody may read it: staff see what is struck, too, and who entered it sees it whatever its source is. */
    boolean isVisibleTo(Requester requester) {
        return Audience.of(requester) == Audience.STAFF
                || !isStruck() && (hasPublicSource() || requester.made(createdBy));
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    private boolean hasPublicSource() {
        return articleId == null || source.at(readAt).isPublic();
    }

    /** When the clock will change whether its source is public; null for never. */
    Instant goodUntil() {
        if (articleId == null || source.publishedAt() == null) {
            return null;
        }
        return source.publishedAt().isAfter(readAt)
                ? source.publishedAt()
                : source.unpublishAt() != null && source.unpublishAt().isAfter(readAt) ? source.unpublishAt() : null;
    }
}
