package org.communique.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.communique.delivery.ResponseCache;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Counts SQL statements of requests and of the test itself; those of jobs, and notes of a key's use, come by the clock. */
@Decorator
@Priority(1)
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;
    private static final String TEST = "main";
    private static final AtomicLong PREPARED = new AtomicLong();

    @Inject
    @Delegate
    @Any
    StatementInspector inspector;

    /** How many statements a request takes that is not answered from the cache; it must succeed. */
    public static long of(Supplier<Response> request) {
        Arc.container().instance(ResponseCache.class).get().clear();
        return during(() -> assertEquals(200, request.get().statusCode()));
    }

    /** How many statements it takes. */
    public static long during(Runnable work) {
        long before = PREPARED.get();
        work.run();
        return PREPARED.get() - before;
    }

    @Override
    public String inspect(String sql) {
        boolean asked = CurrentRequestManager.get() != null
                || Thread.currentThread().getName().equals(TEST);
        if (asked && !sql.startsWith("update api_key")) {
            PREPARED.incrementAndGet();
        }
        return inspector.inspect(sql);
    }
}
