package org.communique.api.moderation;

import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why the comments of an article are closed. */
@Schema(name = "ClosureInput", description = "Why the comments of an article are closed.")
record ClosureInput(
        @OneLine
        @CodePointLength(min = 1, max = 500)
        @Schema(minLength = 1, maxLength = 500, description = "For the record.", examples = "Out of hand")
        String reason) {}
