package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Keeps who gives labels to something apart from who changes labels. One lock for each kind, taken before any row of a
 * label, so that no two wait for each other.
 */
@ApplicationScoped
class LabelLock {

    @Inject
    EntityManager entities;

    /** Until the transaction ends, no label of the kind changes or goes. Others hold it too. */
    void hold(Class<? extends Label> type) {
        lock("pg_advisory_xact_lock_shared", type);
    }

    /** Until the transaction ends, nobody else changes a label of the kind, makes one or gives one to something. */
    void seize(Class<? extends Label> type) {
        lock("pg_advisory_xact_lock", type);
    }

    private void lock(String function, Class<? extends Label> type) {
        entities.createNativeQuery(
                        "select 1 from (select %s(hashtextextended(:kind, 2))) as lock".formatted(function),
                        Integer.class)
                .setParameter("kind", LabelRegister.table(type))
                .getSingleResult();
    }
}
