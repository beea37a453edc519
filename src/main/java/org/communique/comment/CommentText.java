package org.communique.comment;

/**
 * What a comment says and in whose name: what its author may change.
 *
 * @param authorUrl or null
 * @param body small Markdown
 */
public record CommentText(String authorName, String authorUrl, String body) {}
