package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.comment.CommentLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as the public sees it. */
@Schema(
        name = "Comment",
        description =
                "A comment as the public sees it. A deleted one that has replies keeps its place: `deleted` is true"
                        + " and everything about its author and text is absent.")
record CommentView(
        @NotNull UUID id,
        @NotNull String articleSlug,

        @Schema(description = "The comment that this one replies to.")
        UUID parentId,

        @Schema(description = "There, and true, only for a bare place.")
        Boolean deleted,

        String authorName,
        @Schema(format = "uri") String authorUrl,

        @Schema(description = "The text rendered, sanitised for use in any page.")
        String bodyHtml,

        Instant createdAt,

        @Schema(description = "When its author last changed it.")
        Instant editedAt,

        Boolean pinned,

        @NotNull @Schema(description = "Replies to it that show.")
        long replyCount) {

    static CommentView of(CommentLine comment) {
        return comment.deleted()
                ? new CommentView(
                        comment.id(),
                        comment.articleSlug(),
                        comment.parentId(),
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        comment.replyCount())
                : new CommentView(
                        comment.id(),
                        comment.articleSlug(),
                        comment.parentId(),
                        null,
                        comment.authorName(),
                        comment.authorUrl(),
                        comment.bodyHtml(),
                        comment.createdAt(),
                        comment.editedAt(),
                        comment.pinned(),
                        comment.replyCount());
    }
}
