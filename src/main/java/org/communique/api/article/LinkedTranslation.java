package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.communique.api.LinkedAddresses;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The article in another language, in linked data. */
@Schema(name = "LinkedTranslation", description = "The article in another language (schema.org `NewsArticle`).")
record LinkedTranslation(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "NewsArticle")
        String type,

        @JsonProperty("@id") @NotNull @Schema(format = "uri")
        String id,

        @NotNull String headline,
        @NotNull String inLanguage) {

    static LinkedTranslation of(TranslationView translation, LinkedAddresses addresses) {
        return new LinkedTranslation(
                "NewsArticle", addresses.article(translation.slug()), translation.title(), translation.language());
    }
}
