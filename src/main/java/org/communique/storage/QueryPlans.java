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
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
    }

    /**
     * Has the statements of this transaction planned for their own values, and rows chosen before they are put in order. For
     * what lies at the end of the order, or is rarer together than apart: the database takes it to be spread evenly and each
     * condition to hold for itself, and would walk through all rows in their order to find the few.
     */
    public void byChoice() {
        entities.createNativeQuery("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true),
                               set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true)
                        """, Object[].class).getSingleResult();
    }

    /**
     * Has the statements of this transaction planned for their own values, and by one process each: another takes longer to
     * start than it saves.
     */
    public void byCounting() {
        entities.createNativeQuery("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true)
                        """, Object[].class).getSingleResult();
    }

    /**
     * Has the statements of this transaction planned for the rows that are there now, and these looked up by indexes. For a
     * walk from row to row, of which the database cannot know how far it goes: it may read the whole table at each step, most
     * of all by a plan that it keeps from when the table was small.
     */
    public void byIndexes() {
        entities.createNativeQuery("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)
                        """, Object[].class).getSingleResult();
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
