package org.communique.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Gives Hibernate's sessions connections by the route of their thread, as it would by tenant; the tenants are the routes. */
@ApplicationScoped
@PersistenceUnitExtension
class Databases implements TenantResolver, TenantConnectionResolver {

    @Inject
    AgroalDataSource primary;

    @Inject
    Replica replica;

    @Override
    public String getDefaultTenantId() {
        return Route.PRIMARY.name();
    }

    @Override
    public String resolveTenantId() {
        return Route.current().name();
    }

    @Override
    public ConnectionProvider resolve(String tenant) {
        return new QuarkusConnectionProvider(
                switch (Route.valueOf(tenant)) {
                    case PRIMARY -> primary;
                    case REPLICA -> replica.pool();
                });
    }
}
