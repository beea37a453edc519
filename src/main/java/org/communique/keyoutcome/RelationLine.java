package org.communique.keyoutcome;

import java.util.UUID;

/**
 * A relation as it is read from one of its ends.
 *
 * @param outgoing whether it is the one that relates to the other, not the other way round
 * @param otherId the outcome at the other end, as are its article, statement and status
 */
public record RelationLine(
        RelationType type, boolean outgoing, UUID otherId, String articleSlug, String statement, OutcomeStatus status) {

    RelationLine(
            RelationType type, boolean outgoing, UUID otherId, String articleSlug, String statement, String letter) {
        this(type, outgoing, otherId, articleSlug, statement, OutcomeStatus.of(letter));
    }
}
