package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.comment.CommentStatus;
import org.communique.comment.ModerationCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as moderators see it. */
@Schema(description = "A comment as moderators see it, private members included.")
record ModeratedComment(
        @NotNull UUID id,
        @NotNull String articleSlug,
        UUID parentId,
        @NotNull String authorName,
        @NotNull String authorEmail,
        @Schema(format = "uri") String authorUrl,

        @NotNull @Schema(description = "The network address that it came from.")
        String clientAddress,

        @NotNull @Schema(description = "Markdown.") String body,
        @NotNull String bodyHtml,
        @NotNull CommentStatus status,

        @NotNull @Schema(description = "Whether the public sees it: approved, and nothing above it is hidden.")
        boolean visible,

        @NotNull Instant createdAt,
        Instant editedAt,

        @NotNull @Schema(description = "What was decided so far, the oldest first.")
        List<Decision> decisions,

        @NotNull @Schema(description = "Counts the changes; the first part of the ETag.")
        long version)
        implements Versioned {

    /** One decision on a comment. */
    @Schema(name = "Decision", description = "One decision on a comment.")
    record Decision(
            @NotNull CommentStatus status,

            @NotNull @Schema(description = "What decided.", examples = "policy_first")
            String rule,

            @NotNull String reason,

            @Schema(description = "The credentials of who decided; absent when no person did.")
            String decidedBy,

            @NotNull Instant decidedAt) {

        static Decision of(ModerationCase.Entry entry) {
            return new Decision(entry.status(), entry.rule(), entry.reason(), entry.decidedBy(), entry.decidedAt());
        }
    }

    static ModeratedComment of(ModerationCase item) {
        return new ModeratedComment(
                item.id(),
                item.articleSlug(),
                item.parentId(),
                item.authorName(),
                item.authorEmail(),
                item.authorUrl(),
                item.clientAddress(),
                item.body(),
                item.bodyHtml(),
                item.status(),
                item.visible(),
                item.createdAt(),
                item.editedAt(),
                item.decisions().stream().map(Decision::of).toList(),
                item.version());
    }
}
