package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import org.communique.keyoutcome.Evidence;
import org.communique.keyoutcome.EvidenceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence with where it stands. */
@Schema(name = "Evidence", description = "A quote from the article's plain text and where it stands there.")
public record EvidenceView(
        @NotNull @Schema(description = "Verbatim from the text as it is now: small edits of the text change it.")
        String quote,

        String prefix,
        String suffix,

        @Schema(description = "Offset of its first character, in Unicode code points; absent when it is lost.")
        Integer start,

        @Schema(description = "Offset after its last character; absent when it is lost.")
        Integer end,

        @NotNull
        @Schema(
                description = "`anchored` where it was found when it was given, `moved` elsewhere or with small edits,"
                        + " `lost` nowhere.")
        EvidenceState state) {

    static EvidenceView of(Evidence evidence) {
        boolean lost = evidence.state() == EvidenceState.LOST;
        return new EvidenceView(
                evidence.quote(),
                evidence.prefix(),
                evidence.suffix(),
                lost ? null : evidence.start(),
                lost ? null : evidence.end(),
                evidence.state());
    }
}
