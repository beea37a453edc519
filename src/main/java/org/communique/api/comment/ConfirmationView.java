package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.communique.comment.Proofs.Proof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comment whose author confirmed the email address. */
@Schema(
        name = "Confirmation",
        description =
                "What became of a comment whose author confirmed the email address. Tells nothing of the address.")
record ConfirmationView(
        @NotNull @Schema(description = "Always true.") boolean confirmed,

        @NotNull @Schema(description = "Whether the public sees the comment.")
        boolean visible,

        @NotNull
        @Schema(
                description = "Why it shows or waits, in words for its author.",
                examples = "An author's first comment waits until a moderator has read it.")
        String reason,

        @NotNull
        @Schema(
                description =
                        "To be kept where only the author has it, and sent along with later comments under the same"
                                + " address: these count as confirmed at once. Good for 180 days.")
        String addressToken) {

    static ConfirmationView of(Proof proof) {
        return new ConfirmationView(true, proof.visible(), proof.reason(), proof.addressToken());
    }
}
