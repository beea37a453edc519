package org.communique.comment;

import java.util.UUID;
import org.communique.address.EmailAddress;

/**
 * A comment as a guest posts it.
 *
 * @param parentId the comment that it replies to, or null
 */
public record CommentDraft(CommentText text, EmailAddress authorEmail, UUID parentId, Origin origin) {}
