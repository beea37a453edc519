package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source in linked data. */
@Schema(name = "LinkedSource", description = "What the article rests on (schema.org `CreativeWork`).")
record LinkedSource(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "CreativeWork")
        String type,

        @NotNull String name,
        @NotNull @Schema(format = "uri") String url) {

    static LinkedSource of(SourceData source) {
        return new LinkedSource("CreativeWork", source.title(), source.url());
    }
}
