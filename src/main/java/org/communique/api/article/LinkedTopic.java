package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.communique.api.LinkedAddresses;
import org.communique.api.label.LabelView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic in linked data. */
@Schema(name = "LinkedTopic", description = "A topic (schema.org `DefinedTerm`).")
record LinkedTopic(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "DefinedTerm")
        String type,

        @JsonProperty("@id") @NotNull @Schema(format = "uri")
        String id,

        @NotNull String name,
        @NotNull @Schema(description = "The slug.") String termCode) {

    static LinkedTopic of(LabelView topic, LinkedAddresses addresses) {
        return new LinkedTopic("DefinedTerm", addresses.topic(topic.slug()), topic.name(), topic.slug());
    }
}
