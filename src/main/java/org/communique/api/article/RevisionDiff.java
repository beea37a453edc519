package org.communique.api.article;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.text.TextDiff;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a revision differs from another. */
@Schema(description = "In what a revision differs from another.")
record RevisionDiff(
        @NotNull @Schema(description = "The number of the revision.")
        int number,

        @Schema(description = "The number of the one that it was compared with; absent for the one before.")
        Integer against,

        @NotNull @Schema(description = "The members that differ; empty when none do.")
        List<Member> members) {

    /** A member that differs. */
    @Schema(
            name = "MemberDiff",
            description = "A member that differs: as segments when it is a text, else before and after.")
    record Member(
            @NotNull @Schema(description = "Its name.", examples = "title")
            String member,

            @Schema(description = "The texts word by word, as one row.")
            List<Segment> segments,

            @Schema(description = "What it was; absent when it was not there.")
            JsonNode before,

            @Schema(description = "What it is; absent when it is not there.")
            JsonNode after) {}

    /** A piece of a text. */
    @Schema(name = "DiffSegment", description = "A piece of a text.")
    record Segment(
            @NotNull @Schema(description = "Whether it stands in both texts, in the earlier one, or in the later one.")
            TextDiff.Kind kind,

            @NotNull @Schema(description = "The piece to the letter.")
            String text) {

        static Segment of(TextDiff.Segment segment) {
            return new Segment(segment.kind(), segment.text());
        }
    }
}
