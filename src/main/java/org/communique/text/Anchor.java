package org.communique.text;

/**
 * Where a quotation stands in a text that has since been edited.
 *
 * @param span its place
 * @param exact the words that stand there now, which small edits may have made others than were quoted
 */
public record Anchor(Span span, String exact) {}
