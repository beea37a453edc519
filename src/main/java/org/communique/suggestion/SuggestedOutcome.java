package org.communique.suggestion;

import java.util.List;
import org.communique.keyoutcome.Kind;
import org.communique.text.Quote;
import org.communique.text.Span;

/**
 * An outcome as it could be added to the article.
 *
 * @param parties names of known parties, in the order in which the sentence has them
 * @param evidence the sentence; it anchors in the article's text without doubt
 * @param span where the sentence stands
 * @param reasons the cues that it was proposed for, in their order
 */
public record SuggestedOutcome(
        String statement, Kind kind, List<String> parties, Quote evidence, Span span, List<Reason> reasons) {}
