package org.communique.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The clock of the database: the one that all nodes share, for what must come about on each of them at one moment. */
@ApplicationScoped
public class DatabaseClock {

    @Inject
    EntityManager entities;

    /** Now, truncated to milliseconds; later than the beginning of the transaction. */
    public Instant now() {
        return (Instant) entities.createNativeQuery("select date_trunc('milliseconds', clock_timestamp())")
                .getSingleResult();
    }
}
