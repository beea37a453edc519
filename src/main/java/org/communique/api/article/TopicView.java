package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.article.TopicDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic. */
@Schema(name = "Topic", description = "A subject label of articles.")
record TopicView(
        @NotNull UUID id,
        @NotNull @Schema(examples = "diplomacy") String slug,
        @NotNull @Schema(examples = "Diplomacy") String name,

        @NotNull @Schema(description = "Published articles with this topic.")
        long articleCount,

        @NotNull long version)
        implements Versioned {

    static TopicView of(TopicDetails topic) {
        return new TopicView(topic.id(), topic.slug(), topic.name(), topic.articleCount(), topic.version());
    }
}
