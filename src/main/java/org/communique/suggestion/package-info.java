/**
 * Proposes key outcomes from the text of an article: sentences with cues of an outcome, by the rules for its language.
 *
 * <p>Rules are data, a file for each language, see {@code src/docs/suggestions.md}. Nothing here is stored or sent anywhere;
 * all work is in proportion to the length of the text, whatever stands in it.
 */
package org.communique.suggestion;
