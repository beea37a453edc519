package org.communique.api.moderation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import org.communique.api.comment.CommentInput;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.net.AddressLiteral;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment to try the checks on. */
@Schema(name = "DryRunInput", description = "A comment to try the checks on.")
record TrialInput(
        @NotNull @Schema(description = "Slug or id of the article.", examples = "istanbul-talks")
        String article,

        @NotNull @Valid CommentInput comment,

        @Schema(description = "The network address that it comes from; yours when absent.", examples = "192.0.2.7")
        String clientAddress) {

    /**
     * Where it is to come from.
     *
     * @throws ProblemException {@code validation_failed} for what is no address
     */
    InetAddress client(InetAddress own) {
        return clientAddress == null
                ? own
                : AddressLiteral.parse(clientAddress)
                        .orElseThrow(() -> ProblemException.invalid(
                                "/clientAddress", ViolationCode.INVALID_FORMAT, "must be a network address"));
    }
}
