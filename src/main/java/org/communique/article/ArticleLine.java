package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.label.LabelRef;

/**
 * An article as lists show it.
 *
 * @param titleKey what it is ordered by when the order is by title
 * @param publication as it stands
 * @param listedAt what it is ordered by when the order is by publication
 * @param updatedAt of the last change, coming into public included
 * @param changedAt what it is ordered by when the order is by change
 * @param gatheredTopics see {@link LabelRef#gathered}
 */
public record ArticleLine(
        UUID id,
        long version,
        String slug,
        String language,
        String title,
        String titleKey,
        String summary,
        int wordCount,
        List<Author> authors,
        Image image,
        Event event,
        CommentPolicy commentPolicy,
        Publication publication,
        Instant readAt,
        Instant listedAt,
        Instant updatedAt,
        Instant changedAt,
        String gatheredTopics) {

    public ArticleLine {
        publication = publication.at(readAt);
        updatedAt = publication.isPublic() ? changedAt : updatedAt;
    }

    public List<LabelRef> topics() {
        return LabelRef.all(gatheredTopics);
    }
}
