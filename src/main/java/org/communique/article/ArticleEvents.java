package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/**
 * What happens to articles, told inside the transaction in which it happens. Those that ask may be refused by an observer,
 * which throws; the others tell what cannot be helped any more.
 */
public final class ArticleEvents {

    private ArticleEvents() {}

    /** Something that changes whether an article is public, now or in time. */
    public sealed interface PublicationTurned
            permits ArticleScheduled, ArticleUnscheduled, ArticlePublished, ArticleEndSet, ArticleWithdrawn {

        UUID articleId();
    }

    /**
     * An article's content changed.
     *
     * @param plainText its text as it is now
     * @param evidenceRequired whether an observer is to refuse a text in which quotes of key outcomes are lost
     */
    public record ArticleRevised(UUID articleId, String plainText, boolean evidenceRequired) {}

    /**
     * Asks whether a text may become public, of an article or of the next version behind a public one.
     *
     * @param plainText the text that would be public
     */
    public record EvidenceAsked(UUID articleId, String plainText) {}

    /**
     * An article is to be public from a moment on, which may be this one.
     *
     * @param first whether it was never public before
     */
    public record ArticleScheduled(UUID articleId, Instant publishAt, boolean first) implements PublicationTurned {}

    /** An article that was to become public is not to any more: it is a draft again. */
    public record ArticleUnscheduled(UUID articleId) implements PublicationTurned {}

    /** An article has become public. */
    public record ArticlePublished(UUID articleId, Instant at) implements PublicationTurned {}

    /**
     * A public article is to be public until another moment than before.
     *
     * @param unpublishAt null for no end
     */
    public record ArticleEndSet(UUID articleId, Instant unpublishAt) implements PublicationTurned {}

    /** An article is public no longer, because it was withdrawn, put into the trash or its time was over. */
    public record ArticleWithdrawn(UUID articleId, Instant at) implements PublicationTurned {}

    /** An article lies in the trash. */
    public record ArticleTrashed(UUID articleId, Instant at) {}

    /** An article is back from the trash, as a draft. */
    public record ArticleRestored(UUID articleId, Instant at) {}

    /** An article is about to be removed for good, and with it what belongs to it. */
    public record ArticleErased(UUID articleId, Instant at) {}
}
