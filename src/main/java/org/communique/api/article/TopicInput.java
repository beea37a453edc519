package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.label.LabelName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic as it is written. */
@Schema(description = "What of a topic can be written.")
record TopicInput(
        @NotNull
        @LabelName
        @Schema(minLength = 1, maxLength = 100, description = "The name as it is shown. The slug follows it.")
        String name) {}
