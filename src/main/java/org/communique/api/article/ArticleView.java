package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.api.label.LabelView;
import org.communique.article.ArticleContent;
import org.communique.article.ArticleRecord;
import org.communique.article.ArticleStatus;
import org.communique.article.PreviewRecord;
import org.communique.delivery.Tags;
import org.communique.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article's page. */
@Schema(name = "Article", description = "An article with its key outcomes: all that its page shows.")
record ArticleView(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String language,
        @NotNull String title,
        String summary,
        @NotNull @Schema(description = "Markdown.") String body,

        @NotNull @Schema(description = "The body rendered, sanitised for use in any page.")
        String bodyHtml,

        @NotNull List<AuthorData> authors,
        @NotNull List<LabelView> topics,
        ImageData image,
        EventData event,
        @NotNull List<SourceData> sources,

        @Schema(description = "Slug of the article of which it is the translation.")
        String translationOf,

        @NotNull @Schema(description = "The same article in other languages.")
        List<TranslationView> translations,

        @NotNull @Schema(description = "What was wrong, the first correction first.")
        List<CorrectionView> corrections,

        @NotNull ArticleStatus status,

        @Schema(description = "Since when it is public, or from when it will be; absent for a draft.")
        Instant publishedAt,

        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "Counts the accepted changes; the first part of the ETag.")
        long version,

        @NotNull int wordCount,

        @NotNull @Schema(description = "At 230 words a minute, rounded up.")
        int readingMinutes,

        @NotNull CommentPolicyData commentPolicy,

        @NotNull @Schema(description = "In the editor's order.")
        List<OutcomeView> keyOutcomes,

        @NotNull CommentsState comments)
        implements Versioned {

    /** By what changes of its page are told; it is told of itself when its outcomes change, but for the names of parties. */
    Set<String> tags() {
        Set<String> tags = new TreeSet<>(Set.of(Tags.article(id), Tags.comments(id)));
        topics.forEach(topic -> tags.add(Tags.topic(topic.slug())));
        keyOutcomes.forEach(outcome -> outcome.parties().forEach(party -> tags.add(Tags.party(party.slug()))));
        return tags;
    }

    static ArticleView of(ArticleRecord article, List<OutcomeView> keyOutcomes, CommentsState comments) {
        return new ArticleView(
                article.id(),
                article.slug(),
                article.language(),
                article.title(),
                article.summary(),
                article.body(),
                article.bodyHtml(),
                article.authors().stream().map(AuthorData::of).toList(),
                article.topics().stream().map(LabelView::of).toList(),
                ImageData.of(article.image()),
                EventData.of(article.event()),
                article.sources().stream().map(SourceData::of).toList(),
                article.translationOf(),
                article.translations().stream().map(TranslationView::of).toList(),
                article.corrections().stream().map(CorrectionView::of).toList(),
                article.publication().status(),
                article.publication().publishedAt(),
                article.updatedAt(),
                article.version(),
                article.wordCount(),
                Words.readingMinutes(article.wordCount()),
                CommentPolicyData.of(article.commentPolicy()),
                keyOutcomes,
                comments);
    }

    /** The article as a preview shows it: translations, corrections and comments are the public article's. */
    static ArticleView of(PreviewRecord preview, List<OutcomeView> keyOutcomes) {
        ArticleContent content = preview.content();
        return new ArticleView(
                preview.articleId(),
                content.slug(),
                content.language(),
                content.title(),
                content.summary(),
                content.body(),
                preview.text().html(),
                content.authors().stream().map(AuthorData::of).toList(),
                content.topics().stream().map(LabelView::named).toList(),
                ImageData.of(content.image()),
                EventData.of(content.event()),
                content.sources().stream().map(SourceData::of).toList(),
                null,
                List.of(),
                List.of(),
                preview.publication().status(),
                preview.publication().publishedAt(),
                preview.revisedAt(),
                preview.version(),
                preview.text().words(),
                Words.readingMinutes(preview.text().words()),
                CommentPolicyData.of(content.commentPolicy()),
                keyOutcomes,
                new CommentsState(0, false, null));
    }
}
