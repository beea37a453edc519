package org.communique.comment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.communique.storage.DatabaseClock;
import org.communique.storage.Outage;
import org.jboss.logging.Logger;

/**
 * Cuts the network addresses of older comments short: to the first 24 bits of version 4, the first 48 of version 6. Any number
 * of nodes may do so.
 */
@ApplicationScoped
class ClientRetention {

    private static final Logger LOG = Logger.getLogger(ClientRetention.class);

    private static final int BATCH = 1_000;

    private final Outage outage =
            new Outage(failure -> LOG.warnf("No addresses are cut short until the database is back: %s", failure));

    @Inject
    CommentSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    DatabaseClock clock;

    /** A batch each time, so that a long backlog keeps nobody waiting. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            QuarkusTransaction.requiringNew().run(this::cutShort);
            outage.ends();
        } catch (RuntimeException failure) {
            outage.goesOn(failure);
        }
    }

    private void cutShort() {
        entities.createNativeQuery("""
                        update comment set client_cut = true, client_address = cast(host(network(
                            set_masklen(client_address, case family(client_address) when 4 then 24 else 48 end))) as inet)
                        where id in (
                          select id from comment
                          where not client_cut and client_address is not null and created_at < :oldest
                          order by created_at limit :batch for update skip locked)
                        """)
                .setParameter("oldest", clock.now().minus(settings.keepsClientAddress()))
                .setParameter("batch", BATCH)
                .executeUpdate();
    }
}
