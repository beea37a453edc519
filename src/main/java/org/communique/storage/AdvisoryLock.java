package org.communique.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Locks on what has no row to be locked, by agreement of all who ask for them; each is held until its transaction ends. */
@ApplicationScoped
public class AdvisoryLock {

    @Inject
    EntityManager entities;

    /** Waits until nobody else holds the lock of this name, and holds it. */
    public void hold(String name) {
        lock("pg_advisory_xact_lock", name);
    }

    /** Waits until nobody holds the lock of this name for themselves alone, and holds it with others. */
    public void share(String name) {
        lock("pg_advisory_xact_lock_shared", name);
    }

    private void lock(String function, String name) {
        entities.createNativeQuery("select 1 from (select %s(hashtextextended(:name, 0))) as lock".formatted(function))
                .setParameter("name", name)
                .getSingleResult();
    }
}
