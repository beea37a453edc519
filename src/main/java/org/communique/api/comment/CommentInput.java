package org.communique.api.comment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import java.util.UUID;
import org.communique.address.EmailAddress;
import org.communique.comment.CommentDraft;
import org.communique.comment.CommentText;
import org.communique.comment.Origin;
import org.communique.text.OneLine;
import org.communique.text.Prose;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A comment as a guest posts it. */
@Schema(description = "A comment as a guest posts it.")
public record CommentInput(
        @NotNull @OneLine @CodePointLength(min = 1, max = 80) @Schema(minLength = 1, maxLength = 80, examples = "Ayşe")
        String authorName,

        @NotNull
        @OneLine
        @Email
        @CodePointLength(min = 3, max = 254)
        @Schema(
                format = "email",
                minLength = 3,
                maxLength = 254,
                description = "Never published.",
                examples = "ayse@example.com")
        String authorEmail,

        @WebAddress @Schema(format = "uri", description = "The author's own page.")
        String authorUrl,

        @NotNull
        @Prose
        @CodePointLength(min = 1, max = 5_000)
        @Schema(
                minLength = 1,
                maxLength = 5_000,
                description = "Small Markdown: emphasis, links, code, quotes, lists.",
                examples = "Will the notes be *published*?")
        String body,

        @Schema(description = "The comment that this one replies to.")
        UUID parentId,

        @CodePointLength(max = 2_000)
        @Schema(maxLength = 2_000, description = "The `formToken` of the form that the comment was written in.")
        String formToken,

        @CodePointLength(max = 2_000)
        @Schema(
                maxLength = 2_000,
                description = "A field that people do not see and leave empty. What it is filled in with is not kept.")
        String website,

        @Schema(
                description =
                        "Whether its author wants mails about replies to it; only where the form has such a field, and"
                                + " once the address is confirmed.")
        Boolean notifyReplies,

        @CodePointLength(max = 2_000)
        @Schema(
                maxLength = 2_000,
                description = "The `addressToken` that was given when the address was confirmed: it confirms the same"
                        + " address for this comment. One that is good for nothing changes nothing.")
        String addressToken) {

    /** Whether its author wants mails about replies to it. */
    boolean wantsNotices() {
        return Boolean.TRUE.equals(notifyReplies);
    }

    /** The comment, coming from somewhere. */
    public CommentDraft toDraft(InetAddress clientAddress) {
        return new CommentDraft(
                new CommentText(authorName.strip(), authorUrl, body.strip()),
                new EmailAddress(authorEmail),
                parentId,
                new Origin(clientAddress, formToken, website, addressToken));
    }
}
