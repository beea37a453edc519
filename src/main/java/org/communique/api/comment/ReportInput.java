package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.communique.comment.ReportReason;
import org.communique.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A reader's report of a comment. */
@Schema(name = "ReportInput", description = "A reader's word that a comment should not be there.")
record ReportInput(
        @NotNull ReportReason reason,

        @Prose
        @CodePointLength(min = 1, max = 1_000)
        @Schema(minLength = 1, maxLength = 1_000, description = "What is wrong, for moderators to read.")
        String detail) {}
