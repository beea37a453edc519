package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.article.ArticleContent;
import org.communique.article.DraftRecord;
import org.communique.article.DraftRefusal;
import org.communique.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version behind a public article. */
@Schema(name = "Draft", description = "The next version behind a public article, which the public sees nothing of.")
record DraftView(
        @NotNull @Schema(description = "The article's.") UUID id,

        @NotNull @Schema(description = "The slug that the article will have.")
        String slug,

        @NotNull String language,
        @NotNull String title,
        String summary,
        @NotNull @Schema(description = "Markdown.") String body,

        @NotNull @Schema(description = "The body rendered, sanitised for use in any page.")
        String bodyHtml,

        @NotNull List<AuthorData> authors,
        @NotNull @Schema(description = "Names.") List<String> topics,
        ImageData image,
        EventData event,
        @NotNull List<SourceData> sources,

        @Schema(description = "Id of the article of which it is the translation.")
        String translationOf,

        @NotNull CommentPolicyData commentPolicy,

        @NotNull @Schema(description = "The article's key outcomes, with their evidence as it stands in this text.")
        List<OutcomeView> keyOutcomes,

        @NotNull int wordCount,

        @NotNull @Schema(description = "At 230 words a minute, rounded up.")
        int readingMinutes,

        @NotNull @Schema(description = "The number of the revision that it is.")
        int revision,

        @Schema(description = "When it becomes public by itself.")
        Instant publishAt,

        @Schema(description = "Why it did not become public when it was to.")
        DraftRefusal refusal,

        @NotNull @Schema(description = "Whose credentials began it.")
        String createdBy,

        @NotNull Instant createdAt,

        @NotNull @Schema(description = "Whose credentials changed it last.")
        String updatedBy,

        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "Counts the accepted changes of the draft; the first part of its ETag.")
        long version)
        implements Versioned {

    static DraftView of(DraftRecord draft, List<OutcomeView> keyOutcomes) {
        ArticleContent content = draft.content();
        return new DraftView(
                draft.articleId(),
                content.slug(),
                content.language(),
                content.title(),
                content.summary(),
                content.body(),
                draft.text().html(),
                content.authors().stream().map(AuthorData::of).toList(),
                content.topics(),
                ImageData.of(content.image()),
                EventData.of(content.event()),
                content.sources().stream().map(SourceData::of).toList(),
                content.translationOf(),
                CommentPolicyData.of(content.commentPolicy()),
                keyOutcomes,
                draft.text().words(),
                Words.readingMinutes(draft.text().words()),
                draft.revision(),
                draft.publishAt(),
                draft.refusal(),
                draft.createdBy(),
                draft.createdAt(),
                draft.updatedBy(),
                draft.updatedAt(),
                draft.version());
    }
}
