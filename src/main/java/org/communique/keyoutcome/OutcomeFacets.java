package org.communique.keyoutcome;

import java.util.List;
import java.util.Map;
import org.communique.label.LabelRef;

/**
 * How many outcomes of a list there are of each sort; sorts without any are absent.
 *
 * @param parties the most frequent first, as {@code topics}
 */
public record OutcomeFacets(
        Map<Kind, Long> kinds, Map<OutcomeStatus, Long> statuses, List<LabelCount> parties, List<LabelCount> topics) {

    /** How many outcomes have a label. */
    public record LabelCount(LabelRef label, long count) {}
}
