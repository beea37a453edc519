package org.communique.comment;

import java.util.UUID;

/**
 * A comment shows that did not show before; told in the transaction that makes it show, each time anew.
 *
 * @param id the comment
 */
public record CommentShown(UUID id) {}
