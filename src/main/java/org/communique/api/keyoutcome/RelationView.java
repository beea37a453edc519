package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.communique.keyoutcome.OutcomeStatus;
import org.communique.keyoutcome.RelationLine;
import org.communique.keyoutcome.RelationType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation, as one of its two outcomes shows it. */
@Schema(name = "OutcomeRelation", description = "How a key outcome relates to another, shown from both ends.")
public record RelationView(
        @NotNull
        @Schema(
                description =
                        "What the one does to the other: it takes it up, does what it promised, takes its place, or says"
                                + " what cannot be true together with it.")
        RelationType type,

        @NotNull
        @Schema(
                description =
                        "`outgoing`: this outcome does so to the other. `incoming`: the other does so to this one.")
        Direction direction,

        @NotNull @Schema(description = "The other.") Other outcome) {

    /** From which end a relation is seen. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** The outcome at the other end. */
    @Schema(name = "RelatedOutcome")
    public record Other(
            @NotNull UUID id,
            @NotNull String articleSlug,
            @NotNull String statement,
            @NotNull OutcomeStatus status) {}

    static RelationView of(RelationLine relation) {
        return new RelationView(
                relation.type(),
                relation.outgoing() ? Direction.OUTGOING : Direction.INCOMING,
                new Other(relation.otherId(), relation.articleSlug(), relation.statement(), relation.status()));
    }
}
