package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the author of a comment is told of replies. */
@Schema(name = "Notification", description = "Whether the author of a comment is told of replies to it.")
record NotificationView(
        @NotNull @Schema(description = "Always false: it has been ended.")
        boolean notifyReplies) {}
