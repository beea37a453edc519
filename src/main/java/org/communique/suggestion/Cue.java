package org.communique.suggestion;

import org.communique.keyoutcome.Kind;

/**
 * A phrase that tells of an outcome of a kind.
 *
 * @param weight how surely it does, from 1
 */
record Cue(Kind kind, int weight, Phrase phrase) {}
