package org.communique.api.keyoutcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.communique.keyoutcome.CountryCode;
import org.communique.keyoutcome.PartyContent;
import org.communique.label.LabelName;
import org.communique.text.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as it is written. */
@Schema(description = "What of a party can be written.")
record PartyInput(
        @NotNull
        @LabelName
        @Schema(minLength = 1, maxLength = 100, description = "The name as it is shown. The slug follows it.")
        String name,

        @Size(max = PartyContent.MAX_ALIASES)
        @Schema(
                description =
                        "Further names that it is known by when outcomes are written; their slugs lead to it. No two"
                                + " of them have one slug, nor has any that of the name.")
        List<@NotNull @LabelName String> aliases,

        @CountryCode
        @Schema(
                pattern = "^[A-Z]{2}$",
                description =
                        "The country that it is, as a code of ISO 3166-1 alpha-2 that is in use. No two parties have"
                                + " one code.")
        String code,

        @WebAddress @Schema(format = "uri", description = "A page about it.")
        String url) {

    static PartyInput of(PartyContent content) {
        return new PartyInput(content.name(), content.aliases(), content.code(), content.url());
    }

    PartyContent toContent() {
        return new PartyContent(
                name.strip(),
                aliases == null
                        ? List.of()
                        : aliases.stream().map(String::strip).toList(),
                code,
                url);
    }
}
