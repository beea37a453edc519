package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import org.communique.comment.CommentText;
import org.communique.text.OneLine;
import org.communique.text.Prose;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What the author of a comment may change. */
@Schema(name = "CommentEdit", description = "What the author of a comment may change.")
record CommentEdit(
        @NotNull @OneLine @CodePointLength(min = 1, max = 80) @Schema(minLength = 1, maxLength = 80, examples = "Ayşe")
        String authorName,

        @WebAddress @Schema(format = "uri", description = "The author's own page.")
        String authorUrl,

        @NotNull
        @Prose
        @CodePointLength(min = 1, max = 5_000)
        @Schema(minLength = 1, maxLength = 5_000, description = "Small Markdown, as when it was posted.")
        String body) {

    static CommentEdit of(CommentText text) {
        return new CommentEdit(text.authorName(), text.authorUrl(), text.body());
    }

    CommentText toText() {
        return new CommentText(authorName.strip(), authorUrl, body.strip());
    }
}
