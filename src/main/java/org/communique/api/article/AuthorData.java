package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.article.Author;
import org.communique.text.OneLine;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An author, read and written. */
@Schema(name = "Author")
record AuthorData(
        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 100)
        @Schema(minLength = 1, maxLength = 100, examples = "Elif Aydın")
        String name,

        @WebAddress @Schema(format = "uri", description = "A page about the author.")
        String url) {

    static AuthorData of(Author author) {
        return new AuthorData(author.name(), author.url());
    }

    Author toAuthor() {
        return new Author(name, url);
    }
}
