package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of decisions on many comments. */
@Schema(name = "DecisionResults", description = "What became of decisions on many comments, in their order.")
record BulkResults(@NotNull List<Result> results) {

    /** What became of one of them. */
    @Schema(name = "DecisionResult", description = "What became of one decision.")
    record Result(
            @NotNull UUID id,

            @NotNull @Schema(description = "Whether it stands.")
            boolean decided,

            @Schema(description = "The comment's `version` now; there when the decision stands.")
            Long version,

            @Schema(description = "Why it does not stand: a code of the error table.", examples = "version_conflict")
            String code) {

        static Result decided(UUID id, long version) {
            return new Result(id, true, version, null);
        }

        static Result refused(UUID id, ErrorCode code) {
            return new Result(id, false, null, code.code());
        }
    }
}
