package org.communique.screening;

/**
 * What a comment is judged by besides itself.
 *
 * @param past what was posted before
 * @param rules those of moderators
 */
record Circumstances(Past past, RuleBook rules, ScreeningSettings settings) {}
