package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import org.communique.screening.Result;
import org.communique.screening.RuleContent;
import org.communique.screening.RuleKind;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A rule of moderators as it is written. */
@Schema(name = "ModerationRuleInput", description = "A rule for comments.")
record RuleInput(
        @NotNull
        @Schema(
                description = "What it is about: a `word` or several side by side, in any case and with any accents; a"
                        + " `pattern` (RE2) found anywhere; a `network` or address (CIDR); an `email_domain` and those below"
                        + " it; or the number that `max_links` of a comment, `posts_per_client` or `posts_per_address` of"
                        + " ten minutes may reach.")
        RuleKind kind,

        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 200)
        @Schema(minLength = 1, maxLength = 200, description = "What it looks for, or the number.", examples = "casino")
        String value,

        @Schema(
                description = "What becomes of the comments that it finds: `hold`, the default, or `spam`. Numbers"
                        + " hold.")
        Result result,

        @OneLine
        @CodePointLength(min = 1, max = 500)
        @Schema(minLength = 1, maxLength = 500, description = "Why there is the rule.")
        String note) {

    static RuleInput of(RuleContent content) {
        return new RuleInput(content.kind(), content.value(), content.result(), content.note());
    }

    RuleContent toContent() {
        return new RuleContent(kind, value, result == null ? Result.HOLD : result, note);
    }
}
