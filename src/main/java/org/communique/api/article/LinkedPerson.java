package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An author in linked data. */
@Schema(name = "LinkedPerson", description = "An author (schema.org `Person`).")
record LinkedPerson(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "Person")
        String type,

        @NotNull String name,
        @Schema(format = "uri") String url) {

    static LinkedPerson of(AuthorData author) {
        return new LinkedPerson("Person", author.name(), author.url());
    }
}
