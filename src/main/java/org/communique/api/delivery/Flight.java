package org.communique.api.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.delivery.CachedAnswer;
import org.communique.delivery.ResponseCache;

/** A load that is under way. */
final class Flight {

    private final long purges;
    private final List<Consumer<CachedAnswer>> passengers = new ArrayList<>();
    private volatile ResponseCache.Load load;
    private boolean landed;
    private CachedAnswer answer;

    Flight(long purges) {
        this.purges = purges;
    }

    /** How many purges there were before it. */
    long purges() {
        return purges;
    }

    void depart(ResponseCache.Load begun) {
        load = begun;
    }

    ResponseCache.Load load() {
        return load;
    }

    /** Calls with the answer, null for none, when it is there. */
    void await(Consumer<CachedAnswer> arrival) {
        synchronized (this) {
            if (!landed) {
                passengers.add(arrival);
                return;
            }
        }
        arrival.accept(answer);
    }

    void land(CachedAnswer loaded) {
        synchronized (this) {
            landed = true;
            answer = loaded;
        }
        passengers.forEach(passenger -> passenger.accept(loaded));
    }
}
