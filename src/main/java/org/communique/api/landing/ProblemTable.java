package org.communique.api.landing;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.http.ErrorCode;
import org.communique.http.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each code means. */
@Schema(description = "All codes of problems and of the violations in them.")
record ProblemTable(@NotNull List<Kind> problems, @NotNull List<Rule> violations) {

    /** One code of problems. */
    @Schema(name = "ProblemKind")
    record Kind(
            @NotNull @Schema(examples = "slug_taken") String code,
            @NotNull @Schema(examples = "409") int status,
            @NotNull @Schema(examples = "Slug taken") String title,

            @NotNull @Schema(description = "What it means and what to do; Markdown code spans.")
            String advice) {}

    /** One code of violations. */
    @Schema(name = "ViolationKind")
    record Rule(
            @NotNull @Schema(examples = "too_long") String code,

            @NotNull @Schema(description = "What is wrong with the place that the violation names.")
            String meaning) {}

    static ProblemTable all() {
        return new ProblemTable(
                Arrays.stream(ErrorCode.values())
                        .map(code -> new Kind(code.code(), code.status(), code.title(), code.advice()))
                        .toList(),
                Arrays.stream(ViolationCode.values())
                        .map(code -> new Rule(code.name().toLowerCase(Locale.ROOT), code.meaning()))
                        .toList());
    }
}
