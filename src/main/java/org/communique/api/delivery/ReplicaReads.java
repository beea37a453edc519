package org.communique.api.delivery;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.communique.delivery.Horizon;
import org.communique.delivery.ResponseCache;
import org.communique.replica.Freshness;
import org.communique.replica.Freshness.Verdict;
import org.communique.replica.Replica;
import org.communique.replica.ReplicaFault;
import org.communique.replica.Route;

/**
 * Has the transactions of public reads run on the replica while it is fresh. What fails there is done anew on the primary, so that
 * the reader does not learn of it.
 */
@Interceptor
@Transactional
@Priority(ReplicaReads.AROUND_TRANSACTIONS)
class ReplicaReads {

    /** Transactions are begun at {@code PLATFORM_BEFORE + 200}. */
    static final int AROUND_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 199;

    private static final String ATTRIBUTE = ReplicaReads.class.getName();

    @Inject
    Replica replica;

    @Inject
    Freshness freshness;

    @Inject
    ResponseCache cache;

    @Inject
    Horizon horizon;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ReplicaMetrics metrics;

    /** Says that everybody gets the same answer to a request, which so may be read from the replica. */
    static void allow(RoutingContext request) {
        request.put(ATTRIBUTE, Route.REPLICA);
    }

    @AroundInvoke
    Object read(InvocationContext transaction) throws Exception {
        ManagedContext requests = Arc.container().requestContext();
        if (!requests.isActive()) {
            // Hibernate asks for the route only within one.
            requests.activate();
            try {
                return transaction.proceed();
            } finally {
                requests.terminate();
            }
        }
        if (!replica.isConfigured() || Route.isChosen() || !isAllowed()) {
            return transaction.proceed();
        }
        Verdict verdict = verdict();
        metrics.count(verdict);
        if (verdict == Verdict.FRESH) {
            try {
                return Route.REPLICA.call(transaction::proceed);
            } catch (Exception failure) {
                if (!ReplicaFault.isBehind(failure)) {
                    throw failure;
                }
                freshness.doubt();
                metrics.countAgain();
            }
        }
        // What is read once from the primary goes on there: the replica may have less than was shown by now.
        current.getCurrent().remove(ATTRIBUTE);
        return Route.PRIMARY.call(transaction::proceed);
    }

    private boolean isAllowed() {
        RoutingContext request = current.getCurrent();
        return request != null && request.get(ATTRIBUTE) != null;
    }

    /** The clock must be clear, too: when something appears or ends, the two databases may differ for a moment. */
    private Verdict verdict() {
        return cache.isSure() && horizon.isFar() ? freshness.verdict() : Verdict.UNSURE;
    }
}
