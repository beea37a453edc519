package org.communique.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.function.Supplier;
import org.communique.delivery.ResponseCache;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that the program prepares while it answers. */
public final class Statements {

    private Statements() {}

    /** How many statements a request takes that is not answered from the cache; it must succeed. */
    public static long of(Supplier<Response> request) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        statistics.clear();
        Arc.container().instance(ResponseCache.class).get().clear();
        assertEquals(200, request.get().statusCode());
        return statistics.getPrepareStatementCount();
    }
}
