package org.communique.comment;

/**
 * What is to become of a comment, and why.
 *
 * @param rule name of what decided
 * @param reason in words that its author may read
 */
public record Verdict(CommentStatus status, String rule, String reason) {}
