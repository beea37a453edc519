package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.comment.CommentStatus;
import org.communique.comment.DryRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of a comment. */
@Schema(name = "DryRun", description = "What would become of a comment, and why.")
record TrialView(
        @Schema(description = "Absent when it would not be taken at all.")
        CommentStatus status,

        @NotNull
        @Schema(
                description =
                        "What would decide: a check, the policy, or the code of the problem for which it would not be"
                                + " taken, `comments_closed` or `invalid_parent`.",
                examples = "links")
        String rule,

        @NotNull String reason,

        @NotNull @Schema(description = "What each check finds, in their order; empty when it would not be taken.")
        List<FindingView> checks) {

    static TrialView of(DryRun.Outcome outcome) {
        return new TrialView(
                outcome.status(),
                outcome.rule(),
                outcome.reason(),
                outcome.findings().stream().map(FindingView::of).toList());
    }
}
