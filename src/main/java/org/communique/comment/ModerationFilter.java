package org.communique.comment;

import java.time.Instant;
import java.util.UUID;
import org.communique.address.EmailAddress;
import org.communique.net.Network;

/**
 * Which comments a moderator wants to see. All but the status may be null, and asks for nothing then.
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
        Boolean appealed) {}
