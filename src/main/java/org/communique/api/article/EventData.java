package org.communique.api.article;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.communique.article.Event;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An event, read and written. */
@Schema(name = "Event", description = "What the article reports on.")
record EventData(
        @NotNull
        @OneLine
        @CodePointLength(min = 1, max = 200)
        @Schema(minLength = 1, maxLength = 200, examples = "U.S.-Russian talks on embassy operations")
        String name,

        @OneLine @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Istanbul")
        String place,

        LocalDate startsOn,
        @Schema(description = "Not before `startsOn`.") LocalDate endsOn) {

    static EventData of(Event event) {
        return event == null ? null : new EventData(event.name(), event.place(), event.startsOn(), event.endsOn());
    }

    Event toEvent() {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw ProblemException.invalid("/event/endsOn", ViolationCode.OUT_OF_RANGE, "must not lie before startsOn");
        }
        return new Event(name, place, startsOn, endsOn);
    }
}
