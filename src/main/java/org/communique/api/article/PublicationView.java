package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.communique.api.answer.Versioned;
import org.communique.article.ArticleStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an article is public. */
@Schema(name = "Publication", description = "Whether an article is public, and since when.")
record PublicationView(
        @NotNull ArticleStatus status,

        @Schema(description = "Since when it is public; absent when it is not.")
        Instant publishedAt,

        @NotNull @Schema(description = "The article's version.")
        long version)
        implements Versioned {}
