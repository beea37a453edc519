package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.comment.CommentStatus;
import org.communique.comment.DryRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of a comment. */
@Schema(name = "DryRun", description = "What would become of a comment, and why.")
record TrialView(
        @NotNull CommentStatus status,

        @NotNull @Schema(description = "What would decide.", examples = "links")
        String rule,

        @NotNull String reason,

        @NotNull @Schema(description = "What each check finds, in their order.")
        List<FindingView> checks) {

    static TrialView of(DryRun.Outcome outcome) {
        return new TrialView(
                outcome.status(),
                outcome.rule(),
                outcome.reason(),
                outcome.findings().stream().map(FindingView::of).toList());
    }
}
