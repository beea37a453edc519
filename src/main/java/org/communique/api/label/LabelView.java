package org.communique.api.label;

import jakarta.validation.constraints.NotNull;
import org.communique.label.LabelRef;
import org.communique.text.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic or party as other things show it. */
@Schema(name = "Label", description = "A topic or party, as other things show it.")
public record LabelView(
        @NotNull @Schema(examples = "united-states") String slug,
        @NotNull @Schema(examples = "United States") String name) {

    /** One that may not be there yet, by its name. */
    public static LabelView named(String name) {
        return new LabelView(Slugs.of(name), name);
    }

    public static LabelView of(LabelRef label) {
        return new LabelView(label.slug(), label.name());
    }
}
