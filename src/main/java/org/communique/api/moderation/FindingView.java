package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import org.communique.screening.Finding;
import org.communique.screening.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one check found. */
@Schema(name = "CheckResult", description = "What one check found.")
record FindingView(
        @NotNull @Schema(description = "Name of the check.", examples = "links")
        String rule,

        @NotNull Result result,

        @NotNull @Schema(examples = "The comment has more than 3 links.")
        String reason) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.rule(), finding.result(), finding.reason());
    }
}
