package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.label.LabelRef;

/**
 * One article as one statement reads it. Members that have not come are null.
 *
 * @param publication as it stands
 * @param updatedAt of the last change, coming into public included
 * @param changedAt the same, before it is known whether it has come into public
 * @param gatheredTranslations see {@link TranslationRef#gathered}
 * @param draftDue whether its next version is to be public by now
 */
public record ArticleRecord(
        UUID id,
        long version,
        String slug,
        String language,
        String title,
        String summary,
        String body,
        String bodyHtml,
        String plainText,
        int wordCount,
        List<Author> authors,
        Image image,
        Event event,
        List<Source> sources,
        CommentPolicy commentPolicy,
        List<Correction> corrections,
        Publication publication,
        Instant readAt,
        Instant updatedAt,
        Instant changedAt,
        int revision,
        Integer publishedRevision,
        String createdBy,
        String gatheredTopics,
        UUID translationGroup,
        String gatheredTranslations,
        boolean draftDue) {

    public ArticleRecord {
        publication = publication.at(readAt);
        updatedAt = publication.isPublic() ? changedAt : updatedAt;
    }

    public List<LabelRef> topics() {
        return LabelRef.all(gatheredTopics);
    }

    /** The other articles of its group that the requester may see, by language. */
    public List<TranslationRef> translations() {
        return TranslationRef.all(gatheredTranslations);
    }

    /** The slug of the article that it translates, or null when it is none or hidden. */
    public String translationOf() {
        return translations().stream()
                .filter(other -> other.id().equals(translationGroup))
                .map(TranslationRef::slug)
                .findFirst()
                .orElse(null);
    }

    /** Whether it changed since it last became public. */
    public boolean changedSincePublication() {
        return publishedRevision != null && publishedRevision != revision;
    }

    /** Whether the requester sees more of it than the public does. */
    public boolean showsInsightTo(Requester requester) {
        return ArticleSight.hasInsight(publication, createdBy, requester);
    }
}
