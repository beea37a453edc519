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

    /**
     * Has the statements of this transaction planned for their own values, and a list walked in its order only where very many
     * rows are expected to be met. The database takes the rows that conditions let through for spread evenly over the order;
     * where they are not, or are fewer than it thinks, such a walk goes through all rows, at several times the price of choosing
     * first and sorting then.
     *
     * @param against the order: whether what is looked for is expected at its end
     */
    public void byChoice(boolean against) {
        entities.createNativeQuery("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true),
                               set_config('cpu_index_tuple_cost', :cost, true)
                        """, Object[].class)
                .setParameter("cost", against ? "12" : "1.2")
                .getSingleResult();
    }

    /**
     * Has the statements of this transaction planned for the words that they look for, of which some are rare and some
     * frequent, and none of them take longer than five seconds: a search for what is not there may have to read everything that
     * is. What the parser has to say of stop words nobody needs to hear.
     */
    public void bySearch() {
        entities.createNativeQuery("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true),
                               set_config('max_parallel_workers_per_gather', '0', true),
                               set_config('client_min_messages', 'warning', true),
                               set_config('statement_timeout', '5s', true)
                        """, Object[].class).getSingleResult();
    }
}
