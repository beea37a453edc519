package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.comment.CommentStatus;
import org.communique.comment.Statements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a comment shows or does not. */
@Schema(name = "StatementOfReasons", description = "Why a comment shows or does not, for its author.")
record StatementView(
        @NotNull CommentStatus status,

        @NotNull @Schema(description = "What was decided so far, the oldest first.")
        List<Reason> decisions,

        @NotNull @Schema(description = "Whether its author may appeal now.")
        boolean appealable,

        @Schema(description = "The appeal, if there was one.")
        AppealView appeal) {

    /** One decision. */
    @Schema(name = "ReasonGiven", description = "One decision on a comment, as its author may know it.")
    record Reason(
            @NotNull CommentStatus status,

            @NotNull @Schema(description = "What decided.", examples = "moderator")
            String rule,

            @NotNull String reason,

            @NotNull @Schema(description = "Whether no person decided.")
            boolean automatic,

            @NotNull Instant decidedAt) {

        static Reason of(Statements.Reason reason) {
            return new Reason(reason.status(), reason.rule(), reason.reason(), reason.automatic(), reason.decidedAt());
        }
    }

    static StatementView of(Statements.Statement statement) {
        return new StatementView(
                statement.status(),
                statement.decisions().stream().map(Reason::of).toList(),
                statement.appealable(),
                AppealView.of(statement.appeal()));
    }
}
