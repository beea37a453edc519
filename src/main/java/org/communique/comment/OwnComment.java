package org.communique.comment;

import java.time.Instant;

/**
 * A comment as its author sees it.
 *
 * @param body Markdown
 * @param visible whether the public sees it
 * @param reason why it shows or does not
 * @param editableUntil until when its author may change it
 */
public record OwnComment(
        CommentLine line, CommentStatus status, String body, boolean visible, String reason, Instant editableUntil) {}
