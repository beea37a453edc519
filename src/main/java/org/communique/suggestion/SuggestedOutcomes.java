package org.communique.suggestion;

import java.util.List;

/**
 * What an article's text suggests.
 *
 * @param language of the article
 * @param supported whether there are rules for it
 * @param items in the order of the text
 */
public record SuggestedOutcomes(String language, boolean supported, List<SuggestedOutcome> items) {}
