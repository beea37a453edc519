package org.communique.article;

/**
 * Tells in HQL what is public at this moment, by the clock of the database, which all nodes share: an article is public in
 * time though nothing has been written of it, and not a moment longer.
 */
public final class Publicity {

    /** The moment at which the statement began. */
    public static final String NOW = "cast(function('statement_timestamp') as Instant)";

    private Publicity() {}

    /**
     * A condition that holds for a public article.
     *
     * @param article its alias
     */
    public static String of(String article) {
        return "%1$s.publication.publishedAt <= %2$s and (%1$s.publication.unpublishAt is null or %1$s.publication.unpublishAt > %2$s)"
                .formatted(article, NOW);
    }
}
