package org.communique.api.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in linked data. */
@Schema(name = "LinkedEvent", description = "What the article reports on (schema.org `Event`).")
record LinkedEvent(
        @JsonProperty("@type") @NotNull @Schema(enumeration = "Event")
        String type,

        @NotNull String name,
        LinkedPlace location,
        LocalDate startDate,
        LocalDate endDate) {

    /** Where an event took place. */
    @Schema(name = "LinkedPlace", description = "Where it took place (schema.org `Place`).")
    record LinkedPlace(
            @JsonProperty("@type") @NotNull @Schema(enumeration = "Place")
            String type,

            @NotNull String name) {}

    static LinkedEvent of(EventData event) {
        return event == null
                ? null
                : new LinkedEvent("Event", event.name(), location(event.place()), event.startsOn(), event.endsOn());
    }

    private static LinkedPlace location(String place) {
        return place == null ? null : new LinkedPlace("Place", place);
    }
}
