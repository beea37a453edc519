package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.communique.article.Moderation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reply form needs. */
@Schema(name = "CommentForm", description = "What a reply form needs, in the language of its article.")
record FormView(
        @NotNull @Schema(description = "The language of the words, BCP 47.", examples = "en")
        String language,

        @NotNull @Schema(examples = "Leave a reply") String title,

        @NotNull
        @Schema(
                description = "What is to be said above the fields.",
                examples = "Your email address will not be published. Required fields are marked *")
        String note,

        @NotNull @Schema(description = "Whether the article takes comments now.")
        boolean open,

        @Schema(description = "When it stops taking them; absent for no end.")
        Instant closesAt,

        @NotNull @Schema(description = "Which comments wait for a moderator.")
        Moderation moderation,

        @NotNull
        @Schema(
                description = "The same in words.",
                examples = "A comment shows at once when its author was approved before.")
        String policy,

        @NotNull @Schema(description = "Seconds in which a comment can be changed by its author.")
        long editSeconds,

        @NotNull @Schema(description = "The fields, in their order.")
        List<Field> fields,

        @NotNull @Schema(examples = "Post comment") String submit,

        @NotNull
        @Schema(description = "Goes along as `formToken`: it tells when the form was asked for, and for which article.")
        String formToken,

        @NotNull
        @Schema(
                description = "For the `Idempotency-Key` header: so that a button pressed twice makes one comment.",
                examples = "0198c1f2-5d1e-7a3b-8c4d-5e6f7a8b9c0d")
        String idempotencyKey) {

    /** One field of a form. */
    @Schema(name = "CommentFormField", description = "One field of a form.")
    record Field(
            @NotNull @Schema(description = "The member of the comment that it fills in.", examples = "authorEmail")
            String name,

            @NotNull
            @Schema(
                    description = "The type of an HTML input, or `textarea`; `checkbox` fills in `true` or `false`.",
                    examples = "email")
            String type,

            @NotNull @Schema(examples = "Email") String label,

            @Schema(description = "A word of help.", examples = "Your email address will not be published.")
            String hint,

            @NotNull boolean required,

            @Schema(description = "Characters at least.") Integer minLength,

            @Schema(description = "Characters at most; absent for what is no text.")
            Integer maxLength,

            @Schema(description = "The value of HTML's `autocomplete`.", examples = "email")
            String autocomplete,

            @NotNull
            @Schema(description = "Whether people must not see it: it is to stay empty, and only programs fill it in.")
            boolean hidden) {}
}
