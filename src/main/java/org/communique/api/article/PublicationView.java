package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.api.answer.Versioned;
import org.communique.article.ArticleStatus;
import org.communique.article.DraftRefusal;
import org.communique.article.Publication;
import org.communique.article.PublicationChange;
import org.communique.article.PublicationRecord;
import org.communique.article.PublicationRecord.DraftState;
import org.communique.article.PublicationRecord.Insight;
import org.communique.article.PublicationStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an article stands with the public. */
@Schema(name = "Publication", description = "Whether an article is public, since when and until when.")
record PublicationView(
        @NotNull ArticleStatus status,

        @Schema(description = "Since when it is public; absent when it is not.")
        Instant publishedAt,

        @Schema(description = "From when it will be public, when it is scheduled.")
        Instant publishAt,

        @Schema(description = "From when it will be public no longer; for those who may know.")
        Instant unpublishAt,

        @Schema(description = "Whether it changed since it last became public; for those who may know.")
        Boolean changedSincePublication,

        @Schema(description = "How the next version behind it stands, if there is one; for those who may know.")
        NextVersion draft,

        @Schema(description = "The last 50 steps, the newest first; for those who may know.")
        List<Step> history,

        @NotNull @Schema(description = "The article's version.")
        long version)
        implements Versioned {

    /** How the next version stands. */
    @Schema(description = "How the next version behind a public article stands.")
    record NextVersion(
            @NotNull @Schema(description = "The number of its revision.")
            int revision,

            @Schema(description = "When it becomes public by itself.")
            Instant publishAt,

            @Schema(description = "Why it did not become public when it was to.")
            DraftRefusal refusal) {}

    /** A step. */
    @Schema(name = "PublicationStep", description = "A step on an article's way into and out of public.")
    record Step(
            @NotNull @Schema(description = "What happened.") PublicationChange change,

            @NotNull @Schema(description = "The number of the revision that it was about.")
            int revision,

            @NotNull @Schema(description = "When it takes or took effect.")
            Instant at,

            @Schema(description = "Whose credentials did it; absent when it came by the clock.")
            String madeBy,

            @NotNull @Schema(description = "When it was done.")
            Instant madeAt) {

        static Step of(PublicationStep step) {
            return new Step(step.change(), step.revision(), step.at(), step.madeBy(), step.madeAt());
        }
    }

    static PublicationView of(PublicationRecord article) {
        Publication publication = article.publication();
        Insight insight = article.insight();
        return new PublicationView(
                publication.status(),
                publication.isPublic() ? publication.publishedAt() : null,
                publication.isPublic() ? null : publication.publishedAt(),
                insight == null ? null : publication.unpublishAt(),
                insight == null ? null : insight.changedSincePublication(),
                insight == null ? null : next(insight.draft()),
                insight == null
                        ? null
                        : insight.history().stream().map(Step::of).toList(),
                article.version());
    }

    private static NextVersion next(DraftState draft) {
        return draft == null ? null : new NextVersion(draft.revision(), draft.publishAt(), draft.refusal());
    }
}
