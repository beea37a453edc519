package org.communique.comment;

import java.util.UUID;

/** Event: whose a comment was is being erased, in the same transaction, with all that is held because of them. */
public record CommentErased(UUID id) {}
