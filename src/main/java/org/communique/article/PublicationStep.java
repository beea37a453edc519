package org.communique.article;

import java.time.Instant;

/**
 * What happened on an article's way into and out of public.
 *
 * @param revision number of the revision that it is about
 * @param at when it takes or took effect
 * @param madeBy subject of who made it so, null for the clock
 */
public record PublicationStep(PublicationChange change, int revision, Instant at, String madeBy, Instant madeAt) {}
