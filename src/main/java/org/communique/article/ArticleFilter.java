package org.communique.article;

import java.time.Instant;

/**
 * Which articles a list is of. What is null was not asked for.
 *
 * @param status any when null
 * @param topic slug or former slug
 * @param naming what another room asks of them
 * @param author slug of the name
 * @param language BCP 47 language range (RFC 4647, basic filtering) in canonical form
 * @param publishedAfter excluded
 * @param publishedBefore excluded
 * @param updatedAfter excluded
 */
public record ArticleFilter(
        ArticleStatus status,
        String topic,
        ArticleCondition naming,
        String author,
        String language,
        Instant publishedAfter,
        Instant publishedBefore,
        Instant updatedAfter) {}
