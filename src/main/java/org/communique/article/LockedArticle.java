package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/**
 * What other rooms need of an article that they hold the lock of.
 *
 * @param publishedAt since when it is public, null when it is not
 * @param oncePublic whether it ever was
 */
public record LockedArticle(UUID id, long version, String plainText, Instant publishedAt, boolean oncePublic) {}
