package org.communique.comment;

import java.util.List;
import java.util.UUID;

/**
 * Comments show that did not show before; told in the transaction that makes them show, each time anew.
 *
 * @param ids of the comments, at least one
 */
public record CommentShown(List<UUID> ids) {}
