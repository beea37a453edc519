package org.communique.comment;

import java.net.InetAddress;
import java.util.Locale;
import java.util.UUID;

/**
 * A comment as a guest posts it.
 *
 * @param authorUrl or null
 * @param body small Markdown
 * @param parentId the comment that it replies to, or null
 * @param clientAddress where it came from
 */
public record CommentDraft(
        String authorName,
        String authorEmail,
        String authorUrl,
        String body,
        UUID parentId,
        InetAddress clientAddress) {

    /** What an address is looked up by. */
    String emailKey() {
        return authorEmail.strip().toLowerCase(Locale.ROOT);
    }
}
