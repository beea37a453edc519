package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.article.ArticleContent;
import org.communique.article.RevisionLine;
import org.communique.article.RevisionRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision. */
@Schema(name = "Revision", description = "What an article, or the next version behind it, was after one change.")
record RevisionView(
        @NotNull @Schema(description = "Counts from 1.") int number,

        @NotNull @Schema(description = "Whether it is of the next version behind the article.")
        boolean draft,

        @NotNull @Schema(description = "The members in which it differs from what was before.")
        List<String> changed,

        @Schema(description = "The number of the revision whose content it is again.")
        Integer restoredFrom,

        @NotNull @Schema(description = "Whose credentials made it.")
        String madeBy,

        @NotNull Instant madeAt,
        @NotNull String title,
        @NotNull String slug,
        @NotNull String language,
        String summary,
        @NotNull @Schema(description = "Markdown.") String body,
        @NotNull List<AuthorData> authors,
        @NotNull @Schema(description = "Names.") List<String> topics,
        ImageData image,
        EventData event,
        @NotNull List<SourceData> sources,

        @Schema(description = "Id of the article of which it was the translation.")
        String translationOf,

        @NotNull CommentPolicyData commentPolicy) {

    static RevisionView of(RevisionRecord revision) {
        RevisionLine line = revision.line();
        ArticleContent content = revision.content();
        return new RevisionView(
                line.number(),
                line.draft(),
                line.changed(),
                line.restoredFrom(),
                line.madeBy(),
                line.madeAt(),
                content.title(),
                content.slug(),
                content.language(),
                content.summary(),
                content.body(),
                content.authors().stream().map(AuthorData::of).toList(),
                content.topics(),
                ImageData.of(content.image()),
                EventData.of(content.event()),
                content.sources().stream().map(SourceData::of).toList(),
                content.translationOf(),
                CommentPolicyData.of(content.commentPolicy()));
    }
}
