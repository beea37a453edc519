package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the standings of outcomes level with the clock, for who comes first to read them. */
@ApplicationScoped
@Transactional
public class StandingClock {

    @Inject
    Standings standings;

    @Inject
    EntityManager entities;

    /** Whether a source became public, or is public no longer, and no standing tells of it yet. */
    private boolean isBehind() {
        return entities.createQuery("select 1 from OutcomeLedger where " + OutcomeLedger.OVERTAKEN, Integer.class)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** Catches up with the clock where need be, in a transaction of its own. */
    public void settle() {
        if (isBehind()) {
            standings.catchUp();
        }
    }
}
