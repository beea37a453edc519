package org.communique.keyoutcome;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which states the evidence of an outcome and of its updates is, each at least once; named as the states are. */
@Embeddable
record EvidenceStates(boolean anchored, boolean moved, boolean lost) {

    static EvidenceStates of(Stream<EvidenceState> each) {
        Set<EvidenceState> present = each.collect(Collectors.toSet());
        return new EvidenceStates(
                present.contains(EvidenceState.ANCHORED),
                present.contains(EvidenceState.MOVED),
                present.contains(EvidenceState.LOST));
    }
}
