package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.communique.comment.CommentLine;
import org.communique.comment.OwnComment;
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
        long replyCount,

        @Schema(description = "What its author knows besides; there with its `Edit-Token` only.")
        OwnView own) {

    static CommentView of(CommentLine comment) {
        return of(comment, null);
    }

    static CommentView of(OwnComment comment) {
        return of(comment.line(), OwnView.of(comment));
    }

    private static CommentView of(CommentLine comment, OwnView own) {
        boolean there = !comment.deleted();
        return new CommentView(
                comment.id(),
                comment.articleSlug(),
                comment.parentId(),
                there ? null : true,
                there ? comment.authorName() : null,
                there ? comment.authorUrl() : null,
                there ? comment.bodyHtml() : null,
                there ? comment.createdAt() : null,
                there ? comment.editedAt() : null,
                there ? comment.pinned() : null,
                comment.replyCount(),
                own);
    }
}
