package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.article.Image;
import org.communique.text.OneLine;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An image, read and written. */
@Schema(name = "Image", description = "The picture that stands for an article.")
record ImageData(
        @NotNull @WebAddress @Schema(format = "uri") String url,

        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 500)
        @Schema(minLength = 1, maxLength = 500, description = "What it shows, for those who do not see it.")
        String alt,

        @OneLine @CodePointLength(max = 500) @Schema(maxLength = 500)
        String caption,

        @OneLine @CodePointLength(max = 200) @Schema(maxLength = 200, description = "Whose it is.")
        String credit) {

    static ImageData of(Image image) {
        return image == null ? null : new ImageData(image.url(), image.alt(), image.caption(), image.credit());
    }

    Image toImage() {
        return new Image(url, alt, caption, credit);
    }
}
