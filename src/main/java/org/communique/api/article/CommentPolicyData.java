package org.communique.api.article;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.communique.article.CommentPolicy;
import org.communique.article.Moderation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an article takes comments, read and written. */
@Schema(name = "CommentPolicy", description = "How the article takes comments.")
record CommentPolicyData(
        @Schema(defaultValue = "true", description = "Whether it takes any.")
        Boolean open,

        @Min(1) @Max(36_500) @Schema(description = "Days after publication until it takes none; absent for no end.")
        Integer closesAfterDays,

        @Schema(
                defaultValue = "first",
                description = "Which comments wait for a moderator: `none`, an author's `first`, or `all`.")
        Moderation moderation) {

    static CommentPolicyData of(CommentPolicy policy) {
        return policy == null
                ? null
                : new CommentPolicyData(policy.open(), policy.closesAfterDays(), policy.moderation());
    }

    CommentPolicy toPolicy() {
        return new CommentPolicy(
                open == null || open, closesAfterDays, moderation == null ? Moderation.FIRST : moderation);
    }
}
