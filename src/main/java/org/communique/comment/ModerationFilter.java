package org.communique.comment;

import java.time.Instant;
import java.util.UUID;
import org.communique.address.EmailAddress;
import org.communique.net.Network;

/**
 * Which comments a moderator wants to see. What is null asks for nothing.
 *
 * @param rule one of those that hold it
 * @param text that stands in its text or its author's name, in any case
 * @param network that its client belongs to
 * @param before until when it came
 * @param after from when it came
 * @param appealed whether its author's appeal waits for an answer
 */
public record ModerationFilter(
        CommentStatus status,
        String rule,
        UUID articleId,
        String text,
        EmailAddress email,
        Network network,
        Instant before,
        Instant after,
        Boolean appealed) {

    /** All comments of an email address, of any status. */
    public static ModerationFilter of(EmailAddress email) {
        return new ModerationFilter(null, null, null, null, email, null, null, null, null);
    }
}
