package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.label.LabelRef;

/** One article as it is stored, as one statement reads it. Members that have not come are null. */
public record ArticleRecord(
        UUID id,
        long version,
        String slug,
        String language,
        String title,
        String summary,
        String body,
        String bodyHtml,
        int wordCount,
        List<Author> authors,
        Image image,
        Event event,
        List<Source> sources,
        CommentPolicy commentPolicy,
        ArticleStatus status,
        Instant publishedAt,
        Instant updatedAt,
        boolean oncePublic,
        String createdBy,
        String gatheredTopics) {

    public List<LabelRef> topics() {
        return LabelRef.all(gatheredTopics);
    }
}
