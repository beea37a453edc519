package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.api.label.LabelView;
import org.communique.article.ArticleLine;
import org.communique.article.ArticleStatus;
import org.communique.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as lists show it. */
@Schema(description = "An article as lists show it: without its text, sources and outcomes.")
record ArticleSummary(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String language,
        @NotNull String title,
        String summary,
        @NotNull List<AuthorData> authors,
        @NotNull List<LabelView> topics,
        ImageData image,
        EventData event,
        @NotNull ArticleStatus status,

        @Schema(description = "Since when it is public, or from when it will be; absent for a draft.")
        Instant publishedAt,

        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "Counts the accepted changes.")
        long version,

        @NotNull int wordCount,

        @NotNull @Schema(description = "At 230 words a minute, rounded up.")
        int readingMinutes,

        @NotNull CommentPolicyData commentPolicy,

        @Schema(
                description = "Only in searches by relevance: HTML of the part of the text that matches, with"
                        + " `<mark>` around what does; the beginning of the text when only title or summary match.")
        String snippet) {

    static ArticleSummary of(ArticleLine article) {
        return of(article, null);
    }

    static ArticleSummary of(ArticleLine article, String snippet) {
        return new ArticleSummary(
                article.id(),
                article.slug(),
                article.language(),
                article.title(),
                article.summary(),
                article.authors().stream().map(AuthorData::of).toList(),
                article.topics().stream().map(LabelView::of).toList(),
                ImageData.of(article.image()),
                EventData.of(article.event()),
                article.publication().status(),
                article.publication().publishedAt(),
                article.updatedAt(),
                article.version(),
                article.wordCount(),
                Words.readingMinutes(article.wordCount()),
                CommentPolicyData.of(article.commentPolicy()),
                snippet);
    }
}
