package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/** What happens to articles, told inside the transaction in which it happens. */
public final class ArticleEvents {

    private ArticleEvents() {}

    /**
     * An article's content changed.
     *
     * @param plainText its text as it is now
     */
    public record ArticleRevised(UUID articleId, String plainText) {}

    /**
     * An article becomes public; an observer may still refuse.
     *
     * @param first whether it was never public before
     * @param acceptLostEvidence whether the editor accepts outcomes whose quotes are lost
     */
    public record ArticlePublished(UUID articleId, Instant at, boolean first, boolean acceptLostEvidence) {}

    /** An article is public no longer, because it was withdrawn or put into the trash. */
    public record ArticleWithdrawn(UUID articleId, Instant at) {}
}
