package org.communique.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How the database chooses its way through the rows. */
@ApplicationScoped
public class QueryPlans {

    @Inject
    EntityManager entities;

    /**
     * Has the statements of this transaction planned for their own values, where a rare and a frequent value take different
     * ways; otherwise the database may take one way for all after a few times.
     */
    public void byValues() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }
}
