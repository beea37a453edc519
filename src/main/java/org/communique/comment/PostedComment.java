package org.communique.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment that was taken.
 *
 * @param visible whether it shows already
 * @param reason why it shows or waits
 * @param editToken what its author shows to change it
 * @param editableUntil until when they may
 */
public record PostedComment(UUID id, boolean visible, String reason, EditToken editToken, Instant editableUntil) {}
