package org.communique.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The state that makes an article public: from when, until when. As it is stored it may lag behind the clock;
 * {@link #at(Instant)} tells how it stands.
 *
 * @param publishedAt from when it is public; null for what is neither public nor scheduled
 * @param unpublishAt from when it is public no longer, after {@code publishedAt}; null for no end
 * @param oncePublic whether it ever was public
 */
@Embeddable
public record Publication(
        @Column(name = "status") ArticleStatus status,
        @Column(name = "published_at") Instant publishedAt,
        @Column(name = "unpublish_at") Instant unpublishAt,
        @Column(name = "once_public") boolean oncePublic) {

    /** That of a new article. */
    static final Publication NONE = new Publication(ArticleStatus.DRAFT, null, null, false);

    /** How it stands at a moment: what the clock has brought by then has happened. */
    public Publication at(Instant now) {
        if (publishedAt == null || now.isBefore(publishedAt)) {
            return this;
        }
        return unpublishAt == null || now.isBefore(unpublishAt)
                ? new Publication(ArticleStatus.PUBLISHED, publishedAt, unpublishAt, true)
                : new Publication(ArticleStatus.DRAFT, null, null, true);
    }

    /** Whether it is public, when this is how it stands. */
    public boolean isPublic() {
        return status == ArticleStatus.PUBLISHED;
    }

    Publication scheduled(Instant from, Instant until) {
        return new Publication(ArticleStatus.SCHEDULED, from, until, oncePublic);
    }

    Publication withdrawn() {
        return new Publication(ArticleStatus.DRAFT, null, null, oncePublic);
    }

    Publication trashed() {
        return new Publication(ArticleStatus.TRASHED, null, null, oncePublic);
    }
}
