package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An image in linked data. */
@Schema(name = "LinkedImage", description = "The picture that stands for the article (schema.org `ImageObject`).")
record LinkedImage(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "ImageObject")
        String type,

        @NotNull @Schema(format = "uri") String url,

        @NotNull @Schema(description = "What it shows, for those who do not see it.")
        String description,

        String caption,
        @Schema(description = "Whose it is.") String creditText) {

    static LinkedImage of(ImageData image) {
        return image == null
                ? null
                : new LinkedImage("ImageObject", image.url(), image.alt(), image.caption(), image.credit());
    }
}
