package org.communique.keyoutcome;

import java.util.List;
import java.util.UUID;

/**
 * A party with its outcomes.
 *
 * @param content its name and what else is known of it
 * @param outcomes those of published articles
 */
public record PartyDetails(UUID id, long version, String slug, PartyContent content, OutcomeCounts outcomes) {

    PartyDetails(UUID id, long version, String slug, String name, List<String> aliases, String code, String url) {
        this(id, version, slug, new PartyContent(name, aliases, code, url), new OutcomeCounts());
    }

    PartyDetails with(OutcomeCounts counted) {
        return new PartyDetails(id, version, slug, content, counted);
    }
}
