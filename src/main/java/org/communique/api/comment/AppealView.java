package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.comment.Statements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the author of a comment said against a decision. */
@Schema(name = "Appeal", description = "What the author of a comment said against a decision.")
public record AppealView(
        @NotNull String text,
        @NotNull Instant madeAt,

        @Schema(
                description =
                        "When a moderator decided about the comment afterwards, or its author made it show or took"
                                + " it back.")
        Instant settledAt) {

    /** The view of an appeal, null of none. */
    public static AppealView of(Statements.Appeal appeal) {
        return appeal == null ? null : new AppealView(appeal.text(), appeal.madeAt(), appeal.settledAt());
    }
}
