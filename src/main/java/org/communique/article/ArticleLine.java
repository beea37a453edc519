package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.label.LabelRef;

/**
 * An article as lists show it.
 *
 * @param titleKey what it is ordered by when the order is by title
 * @param listedAt what it is ordered by when the order is by publication
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
        ArticleStatus status,
        Instant publishedAt,
        Instant listedAt,
        Instant updatedAt,
        String gatheredTopics) {

    public List<LabelRef> topics() {
        return LabelRef.all(gatheredTopics);
    }
}
