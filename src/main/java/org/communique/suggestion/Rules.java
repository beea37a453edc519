package org.communique.suggestion;

import java.util.Set;

/**
 * How outcomes are told in a language.
 *
 * @param threshold the weight that the cues of a sentence must have together
 * @param abbreviations whose stop ends no sentence
 * @param cues what tells of outcomes
 * @param denials after which, within {@link Sense#REACH} words, a cue counts for nothing
 * @param ignored within which a cue counts for nothing
 */
record Rules(
        int threshold,
        Set<String> abbreviations,
        Phrases<Cue> cues,
        Phrases<Phrase> denials,
        Phrases<Phrase> ignored) {}
