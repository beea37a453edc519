package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.communique.api.LinkedAddresses;
import org.communique.api.answer.Versioned;
import org.communique.article.ArticleStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as linked data. What has no value is absent, lists included. */
@Schema(
        name = "NewsArticle",
        description = "An article as linked data: JSON-LD in schema.org's vocabulary. It can stand as it is in an HTML"
                + " page's `<script type=\"application/ld+json\">`. Members without a value are absent, lists too.")
record ArticleLinkedData(
        @JsonProperty("@context") @NotNull @Schema(enumeration = "https://schema.org")
        String context,

        @JsonProperty("@type") @NotNull @Schema(enumeration = "NewsArticle")
        String type,

        @JsonProperty("@id") @NotNull @Schema(format = "uri")
        String id,

        @NotNull @Schema(format = "uri") String url,
        @NotNull @Schema(format = "uri") String mainEntityOfPage,

        @NotNull @Schema(description = "The title.") String headline,
        @Schema(description = "The summary.") String description,

        @NotNull @Schema(description = "BCP 47 tag of the text's language.")
        String inLanguage,

        @Schema(description = "Since when it is public; absent when it is not.")
        Instant datePublished,

        @NotNull Instant dateModified,

        @NotNull @Schema(description = "Counts the accepted changes; the first part of the ETag.")
        long version,

        List<LinkedPerson> author,
        @Schema(description = "The topics.") List<LinkedTopic> keywords,
        LinkedImage image,
        @Schema(description = "The event.") LinkedEvent about,
        @Schema(description = "The sources.") List<LinkedSource> citation,

        @Schema(description = "The article that this one translates.")
        LinkedTranslation translationOfWork,

        @Schema(description = "The translations of this one.")
        List<LinkedTranslation> workTranslation,

        @Schema(description = "The corrections.") List<LinkedCorrection> correction,

        @Schema(description = "The body as plain text, into which evidence points.")
        String articleBody,

        @NotNull int wordCount,

        @NotNull @Schema(description = "The minutes that reading takes (ISO 8601 duration).", examples = "PT2M")
        String timeRequired,

        @NotNull @Schema(description = "Comments that show.")
        long commentCount,

        @Schema(description = "The key outcomes. `position` tells their order.")
        List<LinkedClaim> interpretedAsClaim)
        implements Versioned {

    static ArticleLinkedData of(ArticlePage page, LinkedAddresses addresses) {
        ArticleView article = page.view();
        String address = addresses.article(article.slug());
        boolean isPublic = article.status() == ArticleStatus.PUBLISHED;
        return new ArticleLinkedData(
                "https://schema.org",
                "NewsArticle",
                address,
                address,
                address,
                article.title(),
                article.summary(),
                article.language(),
                isPublic ? article.publishedAt() : null,
                article.updatedAt(),
                article.version(),
                each(article.authors(), LinkedPerson::of),
                each(article.topics(), topic -> LinkedTopic.of(topic, addresses)),
                LinkedImage.of(article.image()),
                LinkedEvent.of(article.event()),
                each(article.sources(), LinkedSource::of),
                original(article, addresses),
                article.translationOf() == null
                        ? each(article.translations(), other -> LinkedTranslation.of(other, addresses))
                        : null,
                each(article.corrections(), LinkedCorrection::of),
                page.plainText().isEmpty() ? null : page.plainText(),
                article.wordCount(),
                "PT" + article.readingMinutes() + "M",
                article.comments().count(),
                each(article.keyOutcomes(), outcome -> LinkedClaim.of(outcome, isPublic, addresses)));
    }

    private static LinkedTranslation original(ArticleView article, LinkedAddresses addresses) {
        return article.translations().stream()
                .filter(other -> other.slug().equals(article.translationOf()))
                .map(other -> LinkedTranslation.of(other, addresses))
                .findFirst()
                .orElse(null);
    }

    private static <A, B> List<B> each(List<A> values, Function<A, B> change) {
        return values.isEmpty() ? null : values.stream().map(change).toList();
    }
}
