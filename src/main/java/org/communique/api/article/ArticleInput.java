package org.communique.api.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.communique.article.ArticleContent;
import org.communique.article.CommentPolicy;
import org.communique.label.LabelName;
import org.communique.text.LanguageTag;
import org.communique.text.Languages;
import org.communique.text.OneLine;
import org.communique.text.Prose;
import org.communique.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An article as it is written. */
@Schema(description = "An article as it is written. Absent lists are empty; other absent members have no value.")
record ArticleInput(
        @NotNull @OneLine @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200)
        String title,

        @Slug
        @Schema(
                maxLength = 100,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                description = "Its place in addresses. When absent, a new article gets one made from the title,"
                        + " and an existing one keeps what it has.")
        String slug,

        @LanguageTag @Schema(defaultValue = "en", description = "BCP 47 tag of the text's language.")
        String language,

        @Prose(blank = true) @CodePointLength(max = 500) @Schema(maxLength = 500)
        String summary,

        @Prose(blank = true)
        @CodePointLength(max = 200_000)
        @Schema(maxLength = 200_000, description = "Markdown (CommonMark with tables and strikethrough).")
        String body,

        @Size(max = 20) List<@NotNull @Valid AuthorData> authors,

        @Size(max = 20) @Schema(description = "Names. Each is matched by its slug with a known topic, or made.")
        List<@NotNull @LabelName String> topics,

        @Valid ImageData image,
        @Valid EventData event,
        @Size(max = 100) List<@NotNull @Valid SourceData> sources,

        @CodePointLength(max = 100)
        @Schema(
                maxLength = 100,
                description = "Slug or id of an article of which this one is the translation. An article has one"
                        + " translation in each language.")
        String translationOf,

        @Valid CommentPolicyData commentPolicy) {

    private static final String DEFAULT_LANGUAGE = "en";

    static ArticleInput of(ArticleContent content) {
        return new ArticleInput(
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

    ArticleContent toContent() {
        return new ArticleContent(
                title.strip(),
                slug,
                language == null
                        ? DEFAULT_LANGUAGE
                        : Languages.canonical(language).orElseThrow(),
                summary == null || summary.isBlank() ? null : summary.strip(),
                body == null ? "" : body,
                each(authors, AuthorData::toAuthor),
                each(topics, String::strip),
                image == null ? null : image.toImage(),
                event == null ? null : event.toEvent(),
                each(sources, SourceData::toSource),
                translationOf,
                commentPolicy == null ? CommentPolicy.DEFAULT : commentPolicy.toPolicy());
    }

    private static <A, B> List<B> each(List<A> values, Function<A, B> change) {
        return values == null ? List.of() : values.stream().map(change).toList();
    }
}
