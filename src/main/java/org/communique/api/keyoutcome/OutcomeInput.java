package org.communique.api.keyoutcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.communique.keyoutcome.Kind;
import org.communique.keyoutcome.OutcomeContent;
import org.communique.keyoutcome.OutcomeStatus;
import org.communique.label.LabelName;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A key outcome as it is written. */
@Schema(name = "KeyOutcomeInput", description = "A key outcome as it is written.")
record OutcomeInput(
        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 500)
        @Schema(
                minLength = 1,
                maxLength = 500,
                examples = "The two sides will exchange notes on banking for their missions.")
        String statement,

        @NotNull @Schema(description = "What sort of statement it is.")
        Kind kind,

        @Schema(
                description =
                        "What the report says of it. When absent, `reported` for a new one, else what it is. Once the"
                                + " outcome was public or has updates it changes by an update only.")
        OutcomeStatus status,

        @Size(max = 50) @Schema(description = "Names. Each is matched by its slug with a known party, or made.")
        List<@NotNull @LabelName String> parties,

        @Schema(description = "By when it is to be done.") LocalDate dueOn,
        @NotNull @Valid EvidenceInput evidence,

        @Min(1)
        @Max(200)
        @Schema(description = "Its place among the article's outcomes, from 1. When absent, a new one comes last.")
        Integer position) {

    static OutcomeInput of(OutcomeContent content) {
        return new OutcomeInput(
                content.statement(),
                content.kind(),
                content.status(),
                content.parties(),
                content.dueOn(),
                EvidenceInput.of(content.evidence()),
                content.position());
    }

    OutcomeContent toContent() {
        return new OutcomeContent(
                statement.strip(),
                kind,
                status,
                parties == null
                        ? List.of()
                        : parties.stream().map(String::strip).toList(),
                dueOn,
                evidence.toQuote(),
                position);
    }
}
