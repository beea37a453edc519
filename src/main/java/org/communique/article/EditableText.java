package org.communique.article;

import java.time.Instant;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.http.ProblemException;

/**
 * The text of an article for who may change it.
 *
 * @param plain what evidence is quoted from
 * @param publication as it stands
 */
public record EditableText(
        UUID id,
        String language,
        String body,
        String plain,
        Publication publication,
        Instant readAt,
        String createdBy) {

    public EditableText {
        publication = publication.at(readAt);
    }

    /** @throws ProblemException {@code not_found}, {@code gone} or {@code forbidden} */
    void requireFor(Requester requester) {
        ArticleSight.of(publication, createdBy, requester).require();
        ArticleAccess.requireChange(publication, createdBy, requester);
    }
}
