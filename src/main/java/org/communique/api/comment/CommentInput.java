package org.communique.api.comment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.InetAddress;
import java.util.UUID;
import org.communique.comment.CommentDraft;
import org.communique.text.OneLine;
import org.communique.text.Prose;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A comment as a guest posts it. */
@Schema(description = "A comment as a guest posts it.")
record CommentInput(
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
                description = "Small Markdown: emphasis, at most 3 links, code, quotes, lists.",
                examples = "Will the notes be *published*?")
        String body,

        @Schema(description = "The comment that this one replies to.")
        UUID parentId) {

    CommentDraft toDraft(InetAddress clientAddress) {
        return new CommentDraft(
                authorName.strip(), authorEmail.strip(), authorUrl, body.strip(), parentId, clientAddress);
    }
}
