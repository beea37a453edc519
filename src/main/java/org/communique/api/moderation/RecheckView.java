package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of comments that were checked again. */
@Schema(name = "Recheck", description = "What became of the comments that were checked again.")
record RecheckView(
        @NotNull @Schema(description = "Those that were last checked before this were to be checked.")
        Instant checkedBefore,

        @NotNull @Schema(description = "Comments that were checked.")
        long checked,

        @NotNull @Schema(description = "Of these, those that show now.")
        long approved,

        @NotNull @Schema(description = "Of these, those that are taken for spam now.")
        long spam,

        @NotNull
        @Schema(description = "Comments that are still to be checked: ask again with the same `checkedBefore`.")
        long remaining) {}
