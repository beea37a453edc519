package org.communique.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The replica, if there is one. No proxy, which could look for it again after a start has failed, when nothing is found any more. */
@Singleton
public class Replica {

    @Inject
    @DataSource("replica")
    InjectableInstance<AgroalDataSource> found;

    private boolean configured;

    @PostConstruct
    void look() {
        configured = found.getHandle().getBean().isActive();
    }

    /** Whether the operator named one. */
    public boolean isConfigured() {
        return configured;
    }

    /** Its pool of connections; only where one is configured. */
    AgroalDataSource pool() {
        return found.get();
    }
}
