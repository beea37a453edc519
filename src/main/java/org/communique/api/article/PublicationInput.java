package org.communique.api.article;

import java.time.Instant;
import org.communique.article.PublicationWish;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to publish. */
@Schema(description = "How to publish: from when, until when, and what.")
record PublicationInput(
        @Schema(description = "From when the article is public, ten years ahead at most; absent for now.")
        Instant publishAt,

        @Schema(description = "From when it is public no longer, after `publishAt`; absent for no end.")
        Instant unpublishAt,

        @Schema(defaultValue = "false", description = "Whether to publish although quotes of key outcomes are lost.")
        Boolean acceptLostEvidence,

        @Schema(
                defaultValue = "false",
                description = "Whether to make the next version what the public article is; without `unpublishAt`.")
        Boolean draft) {

    boolean ofDraft() {
        return Boolean.TRUE.equals(draft);
    }

    PublicationWish toWish() {
        if (ofDraft() && unpublishAt != null) {
            throw ProblemException.invalid("/unpublishAt", ViolationCode.NOT_ALLOWED, "must not stand beside draft");
        }
        return new PublicationWish(publishAt, unpublishAt, Boolean.TRUE.equals(acceptLostEvidence));
    }
}
