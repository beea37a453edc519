package org.communique.article;

import java.time.Instant;

/**
 * How an article is to become public.
 *
 * @param publishAt from when, null for now
 * @param unpublishAt until when, null for no end
 * @param acceptLostEvidence whether outcomes whose quotes are lost may become public too
 */
public record PublicationWish(Instant publishAt, Instant unpublishAt, boolean acceptLostEvidence) {}
