package org.communique.api.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to publish. */
@Schema(description = "How to publish: at once.")
record PublicationInput(
        @Schema(defaultValue = "false", description = "Whether to publish although quotes of key outcomes are lost.")
        Boolean acceptLostEvidence) {}
