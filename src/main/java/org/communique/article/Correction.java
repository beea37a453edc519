package org.communique.article;

import java.time.Instant;
import java.util.UUID;

/**
 * A note that tells readers what was wrong.
 *
 * @param note in words
 * @param correctedBy subject of who wrote it; not public
 */
public record Correction(UUID id, String note, Instant correctedAt, String correctedBy) {}
