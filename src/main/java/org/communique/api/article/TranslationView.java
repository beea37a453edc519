package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import org.communique.article.TranslationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in another language. */
@Schema(name = "Translation", description = "The same article in another language.")
record TranslationView(
        @NotNull @Schema(examples = "fr") String language,

        @NotNull @Schema(examples = "pourparlers-a-istanbul")
        String slug,

        @NotNull @Schema(examples = "Pourparlers à Istanbul")
        String title) {

    static TranslationView of(TranslationRef translation) {
        return new TranslationView(translation.language(), translation.slug(), translation.title());
    }
}
