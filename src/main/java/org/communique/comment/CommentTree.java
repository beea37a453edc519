package org.communique.comment;

import java.util.List;

/**
 * A comment with what a tree shows below it.
 *
 * @param replies the first of them, the oldest first
 * @param width how many are shown at most
 * @param more whether there are more than these
 */
public record CommentTree(CommentLine comment, List<CommentTree> replies, int width, boolean more) {}
