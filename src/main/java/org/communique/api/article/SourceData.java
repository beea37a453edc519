package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.article.Source;
import org.communique.text.OneLine;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A source, read and written. */
@Schema(name = "Source", description = "What the article rests on.")
record SourceData(
        @NotNull @OneLine @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200)
        String title,

        @NotNull @WebAddress @Schema(format = "uri") String url) {

    static SourceData of(Source source) {
        return new SourceData(source.title(), source.url());
    }

    Source toSource() {
        return new Source(title, url);
    }
}
