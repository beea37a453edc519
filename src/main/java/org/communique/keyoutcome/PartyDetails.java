package org.communique.keyoutcome;

import java.util.Map;
import java.util.UUID;

/**
 * A party with its outcomes.
 *
 * @param outcomes of published articles, counted by status; statuses without any are absent
 */
public record PartyDetails(UUID id, long version, String slug, String name, Map<OutcomeStatus, Long> outcomes) {

    PartyDetails with(Map<OutcomeStatus, Long> counted) {
        return new PartyDetails(id, version, slug, name, counted);
    }
}
